/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.text;

import java.util.regex.Pattern;

/**
 * Free texts without what tells who wrote them: e-mail addresses, phone numbers and Finnish personal identity codes. Names
 * can't be told from other words, which is why comments are taken only when somebody asks for them.
 */
public final class CommentText {

    /** Longest text that is kept, in characters. */
    public static final int LONGEST = 280;

    /** What stands in the place of what was removed. */
    public static final String REMOVED = "[\u2026]";

    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+'-]{1,64}\\s?(?:@|\\uFF20|[\\[({]\\s?(?:at|\u00E4t|miukumauku|@)\\s?[\\])}])\\s?"
                    + "[\\p{L}\\p{N}.-]{1,190}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** DDMMYY, a sign for the century (since 2023 also B–F, U–Y), a number of three digits and a check character. */
    private static final Pattern IDENTITY = Pattern.compile(
            "(?<![\\p{N}])\\p{N}{6}\\s?[-+\u2010-\u2015\u2212A-FU-Y]\\s?\\p{N}{3}\\s?[0-9A-Z](?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    /** Seven digits or more, with what people write between them. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[+(]{0,2}\\p{N}(?:[\\s().\\-/\u00A0\u2010-\u2015\u2212]{0,3}\\p{N}){6,24}(?![\\p{L}\\p{N}])");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\s]+");

    private CommentText() {
    }

    /**
     * @param text what somebody wrote
     * @return on one line, without addresses, numbers and codes, at most {@value #LONGEST} characters long; may be empty
     */
    public static String clean(String text) {
        String whole = UNSEEN.matcher(text).replaceAll(" ").strip();
        String anonymous = PHONE.matcher(IDENTITY.matcher(MAIL.matcher(whole).replaceAll(REMOVED)).replaceAll(REMOVED))
                .replaceAll(REMOVED);
        if (anonymous.length() <= LONGEST) {
            return anonymous;
        }
        int end = LONGEST - 1;
        return anonymous.substring(0, Character.isHighSurrogate(anonymous.charAt(end - 1)) ? end - 1 : end).strip()
                + "\u2026";
    }
}
