/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers and dates of a workbook as any machine writes them: plain numbers with a point, dates by ISO 8601. */
final class XlsxNumbers extends DataFormatter {

    private final boolean since1904;

    /** @param since1904 whether the workbook counts days from 1904 instead of 1900 */
    XlsxNumbers(boolean since1904) {
        super(Locale.ROOT);
        this.since1904 = since1904;
    }

    @Override
    public String formatRawCellContents(double value, int format, String pattern) {
        return formatRawCellContents(value, format, pattern, since1904);
    }

    @Override
    public String formatRawCellContents(double value, int format, String pattern, boolean use1904) {
        if (DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime time = DateUtil.getLocalDateTime(value, since1904);
            return time.truncatedTo(ChronoUnit.DAYS).equals(time) ? time.toLocalDate().toString() : time.toString();
        }
        return Double.isFinite(value) ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() : "";
    }
}
