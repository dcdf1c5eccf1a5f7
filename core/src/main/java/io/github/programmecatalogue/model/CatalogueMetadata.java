package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.AbsoluteUrl;
import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.NotBlankText;
import io.github.programmecatalogue.constraint.PlausibleDate;
import io.github.programmecatalogue.constraint.TidyText;
import io.github.programmecatalogue.constraint.TidyTitle;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a catalogue says of itself, before what it lists.
 */
public sealed interface CatalogueMetadata extends Entity<Catalogue> permits Catalogue, CatalogueHeader {

    /** The version of the JSON format that this library writes. */
    String FORMAT_VERSION = "1.0";

    @Override
    Id<Catalogue> getId();

    /**
     * The version of the format that the catalogue is written in.
     *
     * @return {@value #FORMAT_VERSION}
     */
    default String getFormatVersion() {
        return FORMAT_VERSION;
    }

    /**
     * What the catalogue is called.
     *
     * @return the title in each language
     */
    @NotBlankText
    @TidyTitle(groups = Advice.class)
    LocalizedText getTitle();

    /**
     * What there is to say about the catalogue.
     *
     * @return a text of any length; empty if not stated
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    Optional<LocalizedText> getDescription();

    /**
     * The default language of its texts.
     *
     * @return a BCP 47 tag
     */
    String getLanguage();

    /**
     * Who publishes the catalogue.
     *
     * @return a name; empty if not stated
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    Optional<LocalizedText> getPublisher();

    /**
     * The day on which the catalogue was published.
     *
     * @return a day; empty if not stated
     */
    @PlausibleDate(groups = Advice.class)
    Optional<LocalDate> getPublishedOn();

    /**
     * The web page of the catalogue.
     *
     * @return an absolute http or https URL, as published; empty if not stated
     */
    @AbsoluteUrl
    Optional<String> getUrl();

    /**
     * The licence of its data.
     *
     * @return an SPDX identifier such as {@code CC-BY-4.0}, or a URL; empty if not stated
     */
    Optional<String> getLicense();
}
