/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.sirius.place.Feature;

/** As much of Sirius's and GMF's diagrams as placing asks for, with their names. */
public final class FakeSirius {

    private final EPackage names = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass entry = type("AnnotationEntry", "data");
    private final EClass mapping = type("Mapping");
    private final EClass element = type("DNodeContainer", "target", "actualMapping", "sourceNode", "targetNode",
            "ownedDiagramElements*");
    private final EClass view = type("Node", "element", "layoutConstraint", "children*", "edges*",
            "sourceAnchor", "targetAnchor", "bendpoints");
    private final EClass bounds = type("Bounds");
    private final EClass bends = type("RelativeBendpoints");
    private final EClass diagram = type("DSemanticDiagram", "target", "description", "ownedAnnotationEntries*",
            "ownedDiagramElements*");

    /** The diagram. */
    public final EObject shown;
    /** The view of the diagram. */
    public final EObject views = EcoreUtil.create(view);

    /** A diagram of a target, described in a file. */
    public FakeSirius(EObject target, String description) {
        attribute(mapping, "name", EcorePackage.Literals.ESTRING);
        attribute(view, "type", EcorePackage.Literals.ESTRING);
        List.of("x", "y", "width", "height").forEach(name -> attribute(bounds, name, EcorePackage.Literals.EINT));
        EDataType points = EcoreFactory.eINSTANCE.createEDataType();
        points.setName("RelativeBendpointList");
        points.setInstanceClass(String.class);
        names.getEClassifiers().add(points);
        attribute(bends, "points", points);
        attribute(type("IdentityAnchor"), "id", EcorePackage.Literals.ESTRING);
        shown = EcoreUtil.create(diagram);
        set(shown, "target", target);
        EObject describes = EcoreUtil.create(mapping);
        new ResourceImpl(URI.createURI(description)).getContents().add(describes);
        set(shown, "description", describes);
        EObject data = EcoreUtil.create(entry);
        set(data, "data", views);
        add(shown, "ownedAnnotationEntries", data);
    }

    /** An element of the diagram with its view. */
    public EObject show(EObject inside, EObject insideView, String name, EObject target) {
        EObject node = EcoreUtil.create(element);
        EObject maps = EcoreUtil.create(mapping);
        set(maps, "name", name);
        set(node, "actualMapping", maps);
        set(node, "target", target);
        add(inside, "ownedDiagramElements", node);
        EObject its = EcoreUtil.create(view);
        set(its, "element", node);
        set(its, "layoutConstraint", EcoreUtil.create(bounds));
        add(insideView, "children", its);
        return its;
    }

    /** An element of the diagram. */
    public EObject view(String name, EObject target) {
        return Feature.object(show(shown, views, name, target), "element");
    }

    /** The view of an arrow between two elements. */
    public EObject lead(EObject source, EObject target, EObject flow) {
        EObject arrow = EcoreUtil.create(element);
        set(arrow, "sourceNode", source);
        set(arrow, "targetNode", target);
        set(arrow, "target", flow);
        EObject its = EcoreUtil.create(view);
        set(its, "element", arrow);
        set(its, "bendpoints", EcoreUtil.create(bends));
        add(views, "edges", its);
        return its;
    }

    /** The view of the name of an arrow. */
    public EObject name(EObject arrow) {
        EObject its = EcoreUtil.create(view);
        set(its, "type", "6001");
        set(its, "layoutConstraint", EcoreUtil.create(bounds));
        add(arrow, "children", its);
        return its;
    }

    private EClass type(String name, String... references) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        names.getEClassifiers().add(type);
        for (String reference : references) {
            EReference made = EcoreFactory.eINSTANCE.createEReference();
            made.setName(reference.replace("*", ""));
            made.setEType(EcorePackage.Literals.EOBJECT);
            made.setUpperBound(reference.endsWith("*") ? -1 : 1);
            type.getEStructuralFeatures().add(made);
        }
        return type;
    }

    private static void attribute(EClass type, String name, EClassifier of) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(of);
        type.getEStructuralFeatures().add(attribute);
    }

    private static void set(EObject object, String feature, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(feature), value);
    }

    private static void add(EObject object, String feature, EObject value) {
        Feature.objects(object, feature).add(value);
    }
}
