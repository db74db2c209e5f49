/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import fi.polku.model.json.JsonFileException;
import fi.polku.model.text.Texts;
import fi.polku.paper.office.NoOfficeFile;
import fi.polku.picture.export.DiskFull;
import fi.polku.picture.png.PictureTooLarge;
import fi.polku.store.StoreException;
import fi.polku.survey.SurveyException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Answers what went wrong while a command ran: what, where, what to do. */
final class Failure implements IExecutionExceptionHandler {

    private final Locale language;
    private final Texts texts = new Texts(Polku.class);

    Failure(Locale language) {
        this.language = language;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (failure instanceof IOException io) {
            command.getErr().println(message(io, language));
            return ExitCode.FAILED;
        }
        command.getErr().println(texts.get(language, "failure.bug"));
        failure.printStackTrace(command.getErr());
        return ExitCode.FAILED;
    }

    /** @return what went wrong with a file, in the person's language */
    static String message(IOException failure, Locale language) {
        if (failure instanceof StoreException store) {
            return store.message(language);
        }
        if (failure instanceof JsonFileException configuration) {
            return configuration.message(language);
        }
        if (failure instanceof SurveyException survey) {
            return survey.message(language);
        }
        if (failure instanceof PictureTooLarge large) {
            return large.message(language);
        }
        if (failure instanceof NoOfficeFile sheet) {
            return sheet.message(language);
        }
        Texts texts = new Texts(Polku.class);
        if (failure instanceof FileSystemException file) {
            String what = texts.get(language, "failure." + kind(file), file.getFile(), String.valueOf(file.getReason()));
            return file.getOtherFile() == null ? what : texts.get(language, "failure.left", what, file.getOtherFile());
        }
        return texts.get(language, "failure.io", String.valueOf(failure.getMessage()));
    }

    private static String kind(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "missing";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException
                || isBelowAFile(failure)) {
            return "notAFolder";
        }
        if (failure instanceof DiskFull) {
            return "full";
        }
        return "file";
    }

    private static boolean isBelowAFile(FileSystemException failure) {
        return failure.getFile() != null && Stream.iterate(Path.of(failure.getFile()).getParent(), Objects::nonNull,
                Path::getParent).anyMatch(Files::isRegularFile);
    }
}
