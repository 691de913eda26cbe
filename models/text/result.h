// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace Sidelight
{

/** A value, or why there is none. Becomes std::expected with C++23. */
template <class T>
using Result = tl::expected<T, Error>;

/** The failing side of a Result: `return failure(Error::Code::FileEmpty, path);` */
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Code code, QString path = {}, QString detail = {},
                                                   qint64 offset = -1)
{
    return tl::unexpected<Error>(Error{code, std::move(path), offset, std::move(detail)});
}

} // namespace Sidelight
