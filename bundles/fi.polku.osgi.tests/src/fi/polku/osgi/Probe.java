/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

import fi.polku.model.edit.Icons;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.store.ModelStore;

/** Uses the bundles as another one would, inside the framework, and tells what it met in the JDK's own types. */
public final class Probe implements Function<Path, Map<String, Object>> {

    static final Locale LANGUAGE = Locale.forLanguageTag("fi");

    @Override
    public Map<String, Object> apply(Path file) {
        Map<String, Object> met = new HashMap<>();
        asAnyEditor(file, met);
        try {
            ExperienceModel model = ModelStore.load(file).model();
            met.put("validated", validated(model));
            met.put("pictures", Pictures.of(model));
            met.put("labels", labels());
            met.put("icons", icons());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return met;
    }

    /** Knows nothing of the product, as an editor for any EMF model: what it uses is what the bundles have registered. */
    private static void asAnyEditor(Path file, Map<String, Object> met) {
        Resource resource = new ResourceSetImpl().getResource(URI.createFileURI(file.toString()), true);
        EObject root = resource.getContents().get(0);
        ComposedAdapterFactory adapters = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        met.put("resource", resource.getClass().getName());
        met.put("rootLabel", ((IItemLabelProvider) adapters.adapt(root, IItemLabelProvider.class)).getText(root));
    }

    private static List<String> validated(ExperienceModel model) {
        Map<Object, Object> context = Diagnostician.INSTANCE.createDefaultContext();
        context.put(Locale.class, LANGUAGE);
        return Diagnostician.INSTANCE.validate(model, context).getChildren().stream()
                .map(finding -> finding.getSource() + ": " + finding.getMessage()).sorted().toList();
    }

    /** In Finnish, by the name of the class. */
    static Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        classes().forEach(type -> labels.put(type.getName(), Labels.in(LANGUAGE).type(type)));
        return labels;
    }

    /** The drawings themselves, by the name of the class. */
    static Map<String, String> icons() throws IOException {
        Map<String, String> icons = new TreeMap<>();
        for (EClass type : classes()) {
            try (InputStream in = Icons.of(type).openStream()) {
                icons.put(type.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return icons;
    }

    private static List<EClass> classes() {
        return EPackage.Registry.INSTANCE.getEPackage("http://polku.fi/experience/1.0").getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
    }
}
