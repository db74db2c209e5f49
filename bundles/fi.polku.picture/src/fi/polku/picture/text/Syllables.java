/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

/**
 * Where a word that is too long for its line may be parted with a hyphen. The rule is that of Finnish, whose compounds
 * are the words that get this long: a syllable starts at a consonant that a vowel follows. Words of other languages
 * are parted so only when there is no other way.
 */
final class Syllables {

    private static final String VOWELS = "aeiouyäöåAEIOUYÄÖÅ";
    private static final int SHORTEST = 3;

    private Syllables() {
    }

    /** @return whether the word may be parted before the character at this index, with at least three letters each side */
    static boolean isBreak(String word, int index) {
        return index >= SHORTEST && word.length() - index >= SHORTEST && letters(word, index - SHORTEST, index + SHORTEST)
                && !isVowel(word.charAt(index)) && isVowel(word.charAt(index + 1))
                && word.codePoints().limit(index).anyMatch(Syllables::isVowel);
    }

    private static boolean letters(String word, int from, int to) {
        return word.substring(from, to).codePoints().allMatch(
                c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static boolean isVowel(int letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
