// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LD_PRELOAD library for tests: one byte is appended to the file named by
// ENDCAP_STRETCH_COUNT each time a PIN is about to be stretched, before anybody can have
// compared it: how often PINs were looked at, counted by none of our code. Any thread.

#include <cstdint>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

extern "C" {

int EVP_PBE_scrypt(const char *pass, size_t passlen, const unsigned char *salt, size_t saltlen,
                   uint64_t N, uint64_t r, uint64_t p, uint64_t maxmem, unsigned char *key,
                   size_t keylen)
{
    using Scrypt = int(const char *, size_t, const unsigned char *, size_t, uint64_t, uint64_t,
                       uint64_t, uint64_t, unsigned char *, size_t);
    static auto *real = reinterpret_cast<Scrypt *>(dlsym(RTLD_NEXT, "EVP_PBE_scrypt"));
    if (const char *path = std::getenv("ENDCAP_STRETCH_COUNT")) {
        const int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (file < 0 || write(file, ".", 1) != 1)
            std::abort();
        close(file);
    }
    return real(pass, passlen, salt, saltlen, N, r, p, maxmem, key, keylen);
}
}
