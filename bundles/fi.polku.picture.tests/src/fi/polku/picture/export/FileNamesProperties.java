/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FileNamesProperties {

    @Property
    void everyNameBecomesALegalFileName(@ForAll String name) {
        assertThat(new FileNames().unique(name)).matches("[a-z0-9-]{1,90}").doesNotStartWith("-").doesNotEndWith("-");
    }

    @Property
    void noTwoNamesShareAFile(@ForAll List<String> names) {
        FileNames files = new FileNames();
        Set<String> given = new HashSet<>();
        names.forEach(name -> assertThat(given.add(files.unique(name))).isTrue());
    }

    @Example
    void finnishLettersStayReadable() {
        assertThat(new FileNames().unique("Hae tukea – päätös & Äänestys")).isEqualTo("hae-tukea-paatos-aanestys");
    }

    @Example
    void namesThatWindowsReservesAreAvoided() {
        assertThat(new FileNames().unique("con")).isEqualTo("polku-con");
        assertThat(new FileNames().unique("…")).isEqualTo("polku");
    }
}
