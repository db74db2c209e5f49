/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

/**
 * A rule that an engine looks at.
 *
 * @param severity what its findings weigh by the engine's settings
 */
record ActiveRule(Rule rule, Severity severity, RuleEngine engine) {
}
