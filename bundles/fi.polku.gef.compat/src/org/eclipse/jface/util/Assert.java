/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.jface.util;

/**
 * What GEF 3.2 calls under this name and the platform has given up since.
 */
public final class Assert {
    private Assert() {
    }

    /**
     * @throws IllegalArgumentException if the object is null
     */
    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /**
     * @throws IllegalArgumentException with the message if the object is null
     */
    public static void isNotNull(Object object, String message) {
        isTrue(object != null, message);
    }

    /**
     * @return true
     * @throws IllegalArgumentException if the expression is false
     */
    public static boolean isTrue(boolean expression) {
        return isTrue(expression, "");
    }

    /**
     * @return true
     * @throws IllegalArgumentException with the message if the expression is false
     */
    public static boolean isTrue(boolean expression, String message) {
        if (!expression) {
            throw new IllegalArgumentException(message);
        }
        return true;
    }
}
