/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.export.Picture;
import fi.polku.picture.scene.Scene;

/** What goes into one file: a model, and those of its pictures that are wanted. May be used by several threads. */
public final class Handout {

    private final String fileName;
    private final ExperienceModel model;
    private final List<Picture> pictures;
    private final PictureOptions options;
    /** Shared by all parts of a handout, so that each picture is drawn once, whatever it is written into. */
    private final Map<Picture, Scene> drawn;
    private final Map<Picture, List<Scene>> paged;

    private Handout(String fileName, ExperienceModel model, List<Picture> pictures, PictureOptions options,
            Map<Picture, Scene> drawn, Map<Picture, List<Scene>> paged) {
        this.fileName = fileName;
        this.model = model;
        this.pictures = List.copyOf(pictures);
        this.options = options;
        this.drawn = drawn;
        this.paged = paged;
    }

    /**
     * @param fileName what its file is called, without ending
     * @param model what it tells of
     * @param pictures those of the model's pictures that are wanted
     * @param options language, findings, and what pictures leave out
     */
    public Handout(String fileName, ExperienceModel model, List<Picture> pictures, PictureOptions options) {
        this(fileName, model, pictures, options, new IdentityHashMap<>(), new IdentityHashMap<>());
    }

    /** @return the handout of one picture alone, called as the picture is */
    Handout part(Picture picture) {
        return new Handout(picture.fileName(), model, List.of(picture), options, drawn, paged);
    }

    /** @return what its file is called, without ending */
    public String fileName() {
        return fileName;
    }

    /** @return what people call it: its only picture, or its model */
    public String title() {
        return pictures.size() == 1 ? pictures.get(0).name() : Labels.in(options.language()).name(model);
    }

    /** @return the journeys of the model whose pictures are wanted */
    public List<Journey> journeys() {
        return wanted(model.getJourneys());
    }

    /** @return the personas of the model whose pictures are wanted */
    public List<Persona> personas() {
        return wanted(model.getPersonas());
    }

    private <E extends Element> List<E> wanted(List<E> elements) {
        Set<Element> wanted = pictures.stream().map(Picture::element).collect(Collectors.toSet());
        return elements.stream().filter(wanted::contains).toList();
    }

    public ExperienceModel model() {
        return model;
    }

    /** @return the pictures that are wanted; one at least where a format has one picture a file */
    public List<Picture> pictures() {
        return pictures;
    }

    /** @return language, findings, and what pictures leave out */
    public PictureOptions options() {
        return options;
    }

    /** @return the picture as it is to look where there are pages: one of them, or more for what is read line by line */
    public List<Scene> pages(Picture picture) {
        synchronized (paged) {
            return paged.computeIfAbsent(picture, one -> one.pages(options, () -> scene(picture)));
        }
    }

    /** @return the picture in one piece as it is to look, drawn when it is first asked for */
    public Scene scene(Picture picture) {
        synchronized (drawn) {
            return drawn.computeIfAbsent(picture, one -> one.draw(options));
        }
    }
}
