/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Editors that draw journey maps and service blueprints.
 */
package fi.polku.diagram;
