/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.stamp;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import fi.polku.picture.export.WholeFile;

/**
 * Remembers beside exported files what each was made from, so that those that would come out the same aren't made again. A
 * file that somebody has changed since counts as missing. May be used by several threads.
 */
public final class Stamps {

    /** Name of the file that remembers: a line for each exported file: what it was made from, what it holds, its name. */
    public static final String FILE = ".polku-export";

    private final Path folder;
    private final Map<String, String> stamps = new ConcurrentSkipListMap<>();

    private Stamps(Path folder) {
        this.folder = folder;
    }

    /**
     * @param folder where files are exported to; needn't exist yet
     * @return what is remembered of it; nothing when the memory isn't one
     * @throws IOException when it can't be read
     */
    public static Stamps in(Path folder) throws IOException {
        Stamps stamps = new Stamps(folder);
        if (Files.isRegularFile(folder.resolve(FILE))) {
            try {
                for (String line : Files.readAllLines(folder.resolve(FILE))) {
                    String[] words = line.split(" ", 3);
                    if (words.length == 3) {
                        stamps.stamps.put(words[2], words[0] + " " + words[1]);
                    }
                }
            } catch (MalformedInputException notWrittenByUs) {
                stamps.stamps.clear();
            }
        }
        return stamps;
    }

    /**
     * @param file in the folder
     * @param source {@linkplain Fingerprint fingerprint} of what it would be made from
     * @return whether it is there as it was made from the same
     * @throws IOException when it can't be read
     */
    public boolean isFresh(Path file, String source) throws IOException {
        String stamp = stamps.get(file.getFileName().toString());
        return stamp != null && stamp.startsWith(source + " ") && Files.isRegularFile(file)
                && stamp.equals(source + " " + Fingerprint.of(Files.readAllBytes(file)));
    }

    /**
     * Remembers a file that was made just now.
     *
     * @throws IOException when it can't be read
     */
    public void remember(Path file, String source) throws IOException {
        stamps.put(file.getFileName().toString(), source + " " + Fingerprint.of(Files.readAllBytes(file)));
    }

    /**
     * Writes down what is remembered of files that are still there.
     *
     * @throws IOException when it can't be written
     */
    public void save() throws IOException {
        stamps.keySet().removeIf(name -> !Files.exists(folder.resolve(name)));
        if (stamps.isEmpty()) {
            Files.deleteIfExists(folder.resolve(FILE));
            return;
        }
        WholeFile.replace(folder.resolve(FILE), out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            for (Map.Entry<String, String> stamp : stamps.entrySet()) {
                text.write(stamp.getValue() + " " + stamp.getKey() + "\n");
            }
            text.flush();
        });
    }
}
