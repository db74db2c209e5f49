/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.form.Meanings;

/** What tool tips say of the features of the metamodel. */
class MeaningsTest {

    @Test
    void areThoseOfTheMetamodelAndExistInFinnish() throws Exception {
        Path file = Path.of("../fi.polku.model/model/experience.ecore").toAbsolutePath();
        Resource metamodel = new EcoreResourceFactoryImpl().createResource(URI.createFileURI(file.toString()));
        metamodel.load(null);
        for (var classifier : ((EPackage) metamodel.getContents().get(0)).getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    String english = Meanings.of(feature, Locale.ENGLISH);
                    assertThat(english).as(feature.toString()).isEqualTo(EcoreUtil.getDocumentation(feature));
                    assertThat(Meanings.of(feature, Locale.forLanguageTag("fi"))).isNotBlank().isNotEqualTo(english);
                }
            }
        }
    }
}
