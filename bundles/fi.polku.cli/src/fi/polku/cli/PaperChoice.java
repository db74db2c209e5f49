/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;

import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportOption;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.PageSize;
import fi.polku.paper.Tiling;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Size and resolution of what is exported, and whether it is cut into sheets. */
final class PaperChoice {

    private static final int POINTS_PER_INCH = 72;
    private static final double LARGEST_SCALE = 40;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "scale")
    private Double scale;

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi")
    private Double dpi;

    @Option(names = {"--page", "--size"}, paramLabel = PageConverter.LABEL, hideParamSyntax = true,
            converter = PageConverter.class, descriptionKey = "page")
    private PageSize page;

    @Option(names = "--tile", paramLabel = PageConverter.LABEL, hideParamSyntax = true, converter = PageConverter.class,
            descriptionKey = "tile")
    private PageSize tile;

    @Option(names = "--overlap", paramLabel = "N", defaultValue = "10", converter = LengthConverter.class,
            descriptionKey = "overlap")
    private double overlap;

    @Option(names = "--together", descriptionKey = "together")
    private boolean together;

    /**
     * @param formats what is written
     * @throws ParameterException when what the command line wants makes no sense, or none of the formats heeds it
     */
    ExportSettings settings(List<ExportFormat> formats) {
        requireHeeded(tile != null, "--tile", ExportOption.TILES, formats);
        requireHeeded(together, "--together", ExportOption.TOGETHER, formats);
        require(scale == null || dpi == null, "export.scaleOrDpi");
        require(scale == null || scale > 0 && scale <= LARGEST_SCALE, "export.scale", LARGEST_SCALE);
        require(dpi == null || dpi > 0 && dpi <= LARGEST_SCALE * POINTS_PER_INCH, "export.dpi",
                LARGEST_SCALE * POINTS_PER_INCH);
        require(tile == null || 3 * overlap < Math.min(tile.width(), tile.height()), "export.overlap");
        ExportSettings settings = ExportSettings.STANDARD;
        settings = scale == null ? settings : settings.atDpi(scale * POINTS_PER_INCH);
        settings = dpi == null ? settings : settings.atDpi(dpi);
        settings = page == null ? settings : settings.on(page);
        settings = tile == null ? settings : settings.cutInto(new Tiling(tile, overlap));
        return together ? settings.inOneFile() : settings;
    }

    private void requireHeeded(boolean isSaid, String option, ExportOption meaning, List<ExportFormat> formats) {
        require(!isSaid || meaning.isHeeded(formats), "export.onlyFor", option, meaning.heeding());
    }

    private void require(boolean isRight, String key, Object... arguments) {
        if (!isRight) {
            Polku polku = (Polku) command.root().userObject();
            throw new ParameterException(command.commandLine(), polku.text(key, arguments));
        }
    }

    /** Reads sizes of paper. */
    static final class PageConverter implements ITypeConverter<PageSize> {

        static final String LABEL = "A0…A6|700x1000";

        @Override
        public PageSize convert(String value) {
            return PageSize.of(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }

    /** Reads millimetres as points. */
    static final class LengthConverter implements ITypeConverter<Double> {

        @Override
        public Double convert(String value) {
            if (!value.matches("\\d{1,3}(\\.\\d+)?(mm)?")) {
                throw new TypeConversionException(value);
            }
            return Double.parseDouble(value.replace("mm", "")) * PageSize.MILLIMETRE;
        }
    }
}
