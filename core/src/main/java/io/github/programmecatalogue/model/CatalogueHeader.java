package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.Consistent;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LanguageTag;
import org.immutables.value.Value;

/**
 * The metadata of a catalogue alone, as it stands at the front of a stream of entries.
 *
 * <p>Immutable and thread-safe.
 */
@Consistent
@Consistent(groups = Advice.class)
@Value.Immutable
@ModelStyle
public sealed interface CatalogueHeader extends CatalogueMetadata permits ImmutableCatalogueHeader {

    @Override
    Id<Catalogue> getId();

    /**
     * The header of a catalogue, without what it lists.
     *
     * @param catalogue the catalogue
     * @return its metadata alone
     */
    static CatalogueHeader of(Catalogue catalogue) {
        return builder().from((CatalogueMetadata) catalogue).build();
    }

    /**
     * A builder for a catalogue header.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a catalogue header part by part. */
    final class Builder extends ImmutableCatalogueHeader.Builder {

        Builder() {}

        /**
         * The identity of the catalogue.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder id(String id) {
            return id(Id.of(id));
        }

        /**
         * The header.
         *
         * @return a new header
         * @throws IllegalArgumentException if the language is no BCP 47 tag
         * @throws IllegalStateException if id, title or language are missing
         */
        @Override
        public CatalogueHeader build() {
            CatalogueHeader stated = super.build();
            String canonical = LanguageTag.canonical(stated.getLanguage());
            return canonical.equals(stated.getLanguage())
                    ? stated
                    : language(canonical).build();
        }
    }
}
