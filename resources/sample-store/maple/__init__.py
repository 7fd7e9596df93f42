# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The generator of "Maple & Main", the store that ships with Endcap: pure
functions from source files, a seed and a day to rows. Only writing.py writes."""
