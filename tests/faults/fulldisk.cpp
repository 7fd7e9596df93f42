// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LD_PRELOAD library for tests: while the file named by ENDCAP_FULL_DISK_SWITCH
// exists, every write to a file below ENDCAP_FULL_DISK_DIR fails with "no space
// left on device". Everything else goes through. Any thread.

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <unistd.h>

namespace
{

bool isFull(int descriptor)
{
    const char *control = std::getenv("ENDCAP_FULL_DISK_SWITCH");
    const char *folder = std::getenv("ENDCAP_FULL_DISK_DIR");
    if (!control || !folder || access(control, F_OK) != 0)
        return false;
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    return length > 0 && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

template <class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

ssize_t refuse()
{
    errno = ENOSPC;
    return -1;
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static auto *real = next<ssize_t(int, const void *, size_t)>("write");
    return isFull(descriptor) ? refuse() : real(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    static auto *real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return isFull(descriptor) ? refuse() : real(descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    static auto *real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return isFull(descriptor) ? refuse() : real(descriptor, bytes, count, offset);
}

int ftruncate(int descriptor, off_t length)
{
    static auto *real = next<int(int, off_t)>("ftruncate");
    return isFull(descriptor) ? static_cast<int>(refuse()) : real(descriptor, length);
}
}
