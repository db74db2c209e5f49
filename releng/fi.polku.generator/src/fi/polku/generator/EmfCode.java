/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Runs EMF's own generator for the model's classes and their item providers, without a workspace. */
final class EmfCode {

    private final Metamodel metamodel;

    EmfCode(Metamodel metamodel) {
        this.metamodel = metamodel;
    }

    void writeTo(Path modelCode, Path editCode) throws IOException {
        Path work = Files.createTempDirectory("polku-codegen");
        try {
            GenModel genModel = genModel(work);
            generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
            generate(genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
            move(work.resolve("model/src-gen"), modelCode);
            move(work.resolve("edit/src-gen"), editCode);
        } finally {
            Generate.delete(work);
        }
    }

    private GenModel genModel(Path work) {
        dropLabels();
        for (String project : List.of("model", "edit")) {
            EcorePlugin.getPlatformResourceMap().put(project, URI.createURI(work.resolve(project).toUri() + "/"));
        }
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = metamodel.ePackage().eResource().getResourceSet();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new EcoreResourceFactoryImpl());
        URI ecore = metamodel.ePackage().eResource().getURI();
        GenModel genModel = (GenModel) resources
                .getResource(ecore.trimFileExtension().appendFileExtension("genmodel"), true).getContents().get(0);
        genModel.reconcile();
        genModel.getGenPackages().get(0).getGenClasses().forEach(genClass -> genClass.setImage(false));
        return genModel;
    }

    /** Labels live in the property files of the edit bundle; in the code they would only cost time at every start. */
    private void dropLabels() {
        List<EAnnotation> labels = new ArrayList<>();
        metamodel.ePackage().eAllContents().forEachRemaining(content -> {
            if (content instanceof EAnnotation annotation && Metamodel.LABEL.equals(annotation.getSource())) {
                labels.add(annotation);
            }
        });
        labels.forEach(EcoreUtil::remove);
    }

    private void generate(GenModel genModel, String project) {
        genModel.setCanGenerate(true);
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                (GeneratorAdapterFactory.Descriptor) GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel, project, new BasicMonitor());
        if (result.getSeverity() != Diagnostic.OK) {
            throw new IllegalStateException(project + ": " + result + " " + result.getChildren());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.move(file, target);
            }
        }
    }
}
