// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/alsaloudspeaker.h"

#include <alsa/asoundlib.h>

#include <cstring>
#include <memory>

namespace endcap
{

namespace
{

struct CloseMixer {
    void operator()(snd_mixer_t *mixer) const { snd_mixer_close(mixer); }
};
using Mixer = std::unique_ptr<snd_mixer_t, CloseMixer>;

Mixer openMixer()
{
    snd_mixer_t *opened = nullptr;
    if (snd_mixer_open(&opened, 0) < 0)
        return nullptr;
    Mixer mixer(opened);
    const bool isReady = snd_mixer_attach(opened, "default") >= 0 &&
                         snd_mixer_selem_register(opened, nullptr, nullptr) >= 0 &&
                         snd_mixer_load(opened) >= 0;
    return isReady ? std::move(mixer) : nullptr;
}

void keepQuiet(const char *, int, const char *, int, const char *, ...) {}

// The control that governs all, or the first one that makes anything louder.
snd_mixer_elem_t *findControl(snd_mixer_t *mixer)
{
    snd_mixer_elem_t *found = nullptr;
    for (auto *each = snd_mixer_first_elem(mixer); each; each = snd_mixer_elem_next(each)) {
        if (!snd_mixer_selem_is_active(each) || !snd_mixer_selem_has_playback_volume(each))
            continue;
        if (std::strcmp(snd_mixer_selem_get_name(each), "Master") == 0)
            return each;
        if (!found)
            found = each;
    }
    return found;
}

} // namespace

AlsaLoudspeaker::AlsaLoudspeaker()
{
    // A kiosk without a card is nothing to complain of.
    snd_lib_error_set_handler(keepQuiet);
}

bool AlsaLoudspeaker::isThere()
{
    const Mixer mixer = openMixer();
    return mixer && findControl(mixer.get());
}

bool AlsaLoudspeaker::setVolume(int percent)
{
    const Mixer mixer = openMixer();
    snd_mixer_elem_t *control = mixer ? findControl(mixer.get()) : nullptr;
    long least = 0;
    long most = 0;
    if (!control || snd_mixer_selem_get_playback_volume_range(control, &least, &most) < 0)
        return false;
    if (snd_mixer_selem_has_playback_switch(control))
        snd_mixer_selem_set_playback_switch_all(control, percent > 0 ? 1 : 0);
    return snd_mixer_selem_set_playback_volume_all(control,
                                                   least + (most - least) * percent / 100) >= 0;
}

} // namespace endcap
