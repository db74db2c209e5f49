/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text without the byte order mark that it may begin with. */
final class WithoutMark extends FilterReader {

    private static final char MARK = '\uFEFF';

    private boolean begun;

    WithoutMark(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (!begun && count > 0) {
            begun = true;
            if (target[offset] == MARK) {
                System.arraycopy(target, offset + 1, target, offset, count - 1);
                return count > 1 ? count - 1 : in.read(target, offset, length);
            }
        }
        return count;
    }
}
