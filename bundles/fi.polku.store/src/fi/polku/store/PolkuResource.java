/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;

/**
 * A {@code .polku} file in EMF's terms. It reads and writes in one way only, whoever asks and with whatever options, and
 * gives every element that enters it an id: the one that the element has, unless another element here has it already.
 */
public final class PolkuResource extends XMIResourceImpl {

    /** Option of {@link #save(Map)}: Boolean.TRUE replaces a file that somebody else has changed in the meantime. */
    public static final String OPTION_OVERWRITE = "OVERWRITE";

    /** Deepest nesting of elements that is read or written. */
    static final int DEEPEST = 200;

    private static final Map<Object, Object> LOADING = Map.of(
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
            XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false,
            XMLResource.OPTION_DISABLE_NOTIFY, true);
    private static final Map<Object, Object> SAVING = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_XML_VERSION, "1.0",
            XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE,
            XMLResource.OPTION_SKIP_ESCAPE_URI, false,
            XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, true,
            Resource.OPTION_LINE_DELIMITER, "\n");
    private static final Pattern USABLE_ID = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*");

    private final Map<String, Element> elements = new HashMap<>();
    private final List<CrossReference> crossReferences = new ArrayList<>();
    private final Migrations migrations;
    private OnDisk onDisk = OnDisk.NOTHING;
    private boolean incomplete;

    PolkuResource(URI uri) {
        this(uri, Migrations.STANDARD);
    }

    PolkuResource(URI uri, Migrations migrations) {
        super(uri);
        this.migrations = migrations;
    }

    Place place() {
        return Place.of(getURIConverter().normalize(getURI()));
    }

    List<CrossReference> crossReferences() {
        return crossReferences;
    }

    OnDisk onDisk() {
        return onDisk;
    }

    /** From now on saving replaces another content than the one that was loaded here. */
    void setOnDisk(OnDisk known) {
        onDisk = known;
    }

    static boolean isUsableId(String id) {
        return USABLE_ID.matcher(id).matches();
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject object) {
        super.attachedHelper(object);
        if (!isLoading()) {
            identify(object);
        }
    }

    @Override
    protected void detachedHelper(EObject object) {
        if (object instanceof Element element) {
            elements.remove(element.getId(), element);
        }
        super.detachedHelper(object);
    }

    @Override
    protected EObject getEObjectByID(String id) {
        return elements.get(id);
    }

    /** Gives ids where they are missing and learns where each one is. */
    void identifyAll() {
        elements.clear();
        getAllProperContents(getContents()).forEachRemaining(this::identify);
    }

    private void identify(Object object) {
        if (object instanceof Element element && !element.eIsProxy()) {
            String id = element.getId();
            if (id == null || !isUsableId(id) || elements.getOrDefault(id, element) != element) {
                id = UUID.randomUUID().toString();
                setSilently(element, id);
            }
            elements.put(id, element);
        }
    }

    /** An id is no change to the model: it takes no part in undo, and nobody needs to hear of it. */
    private static void setSilently(Element element, String id) {
        boolean deliver = element.eDeliver();
        element.eSetDeliver(false);
        element.setId(id);
        element.eSetDeliver(deliver);
    }

    @Override
    public void load(Map<?, ?> options) throws IOException {
        if (isLoaded()) {
            return;
        }
        Place place = place();
        incomplete = true;
        try {
            Diagnosis.requireFile(place);
            super.load(options);
        } catch (IOException e) {
            Notification loaded = setLoaded(true);
            if (loaded != null) {
                eNotify(loaded);
            }
            throw Diagnosis.ofReading(e, place);
        }
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        incomplete = true;
        Place place = place();
        byte[] content = content(in, place);
        onDisk = OnDisk.of(place, content);
        try {
            read(content, with(options, LOADING));
            incomplete = false;
        } catch (IOException | RuntimeException e) {
            clear();
            throw Diagnosis.ofContent(e, content).in(place);
        }
    }

    private static byte[] content(InputStream in, Place place) throws IOException {
        boolean huge = place.file() != null && Files.exists(place.file()) && Files.size(place.file()) > Diagnosis.LARGEST;
        byte[] content = huge ? new byte[0] : in.readNBytes(Diagnosis.LARGEST);
        if (huge || in.read() >= 0) {
            throw new StoreException(null, place, 0, "read.big");
        }
        return content;
    }

    private void read(byte[] content, Map<Object, Object> options) throws IOException {
        clear();
        try {
            super.doLoad(new ByteArrayInputStream(content), options);
        } catch (OtherVersion other) {
            clear();
            doLoad(migrated(content, other.version()), options);
        }
        if (getContents().size() != 1 || !(getContents().get(0) instanceof ExperienceModel)) {
            throw new Refusal(null, 0, "content.root");
        }
    }

    private Document migrated(byte[] content, FormatVersion version) throws IOException {
        if (version.compareTo(FormatVersion.CURRENT) > 0) {
            throw new Refusal(null, 0, "version.newer", version, FormatVersion.CURRENT);
        }
        try {
            Document document = SafeXml.document(content);
            migrations.migrate(document, version);
            return document;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOWrappedException(e);
        }
    }

    private void clear() {
        getContents().clear();
        elements.clear();
        crossReferences.clear();
        getWarnings().clear();
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        elements.clear();
    }

    @Override
    protected XMLHelper createXMLHelper() {
        return new PolkuHelper(this);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new PolkuLoad(createXMLHelper());
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        Place place = place();
        if (incomplete) {
            throw new StoreException(null, place, 0, "save.incomplete");
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        save(content, options);
        try {
            if (place.isPlainFile()) {
                boolean overwrite = options != null && Boolean.TRUE.equals(options.get(OPTION_OVERWRITE));
                onDisk = onDisk.replace(place, content.toByteArray(), overwrite);
            } else {
                saveThroughItsOwner(place, content);
            }
        } catch (IOException e) {
            setModified(true);
            throw Diagnosis.ofWriting(e, place);
        }
    }

    /** A workspace writes its files itself, else it would not notice; it guards against changes from outside as well. */
    private void saveThroughItsOwner(Place place, ByteArrayOutputStream content) throws IOException {
        if (place.file() != null && Files.exists(place.file())) {
            new SafeFile(place.file()).keepFormer();
        }
        try (OutputStream out = getURIConverter().createOutputStream(getURI(), Map.of())) {
            content.writeTo(out);
        }
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        try {
            identifyAll();
            getContents().forEach(root -> requireShallow(root, 1));
            super.doSave(out, with(options, SAVING));
        } catch (Refusal e) {
            throw e.in(place());
        } catch (RuntimeException e) {
            throw new StoreException(e, place(), 0, "save.failed", String.valueOf(e.getMessage()));
        }
    }

    private static void requireShallow(EObject object, int depth) {
        if (depth >= DEEPEST) {
            throw new Refusal(null, 0, "save.deep", DEEPEST);
        }
        object.eContents().forEach(child -> requireShallow(child, depth + 1));
    }

    private static Map<Object, Object> with(Map<?, ?> options, Map<?, ?> ours) {
        Map<Object, Object> all = new HashMap<>(options == null ? Map.of() : options);
        all.putAll(ours);
        return all;
    }
}
