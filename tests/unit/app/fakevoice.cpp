// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A voice for tst_processvoice that behaves as its argument says: "well", "mute" (takes
// what it is told and never answers), "deaf" (is never ready), "dead" (ends at once),
// "dies" (ends at the first word).
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace
{

void answer(const char *words)
{
    std::puts(words);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const char *manner = argc > 1 ? argv[1] : "well";
    const auto is = [&](const char *name) { return std::strcmp(manner, name) == 0; };
    if (is("dead"))
        return 1;
    if (is("deaf"))
        ::pause();
    answer("ready");
    char line[4096];
    while (std::fgets(line, sizeof line, stdin)) {
        if (is("mute"))
            continue;
        if (is("dies"))
            return 1;
        answer("ok");
        if (std::strncmp(line, "say ", 4) == 0)
            answer("said");
    }
    return 0;
}
