package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.AbsoluteUrl;
import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.Consistent;
import io.github.programmecatalogue.constraint.NoDuplicates;
import io.github.programmecatalogue.constraint.NotBlankText;
import io.github.programmecatalogue.constraint.TidyContact;
import io.github.programmecatalogue.constraint.TidyPlace;
import io.github.programmecatalogue.constraint.TidyText;
import io.github.programmecatalogue.constraint.TidyTitle;
import io.github.programmecatalogue.constraint.ValidContact;
import io.github.programmecatalogue.constraint.ValidPlace;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who teaches: an academy, an IT-cube centre, a media centre, a library, or a structural division of one.
 *
 * <p>Known elsewhere as Organization (schema.org), Organisation (OEAPI) and provider (XCRI-CAP 1.2).
 *
 * <p>Immutable and thread-safe.
 */
@Consistent
@Consistent(groups = Advice.class)
@Value.Immutable
@ModelStyle
public sealed interface Provider extends Entity<Provider> permits ImmutableProvider {

    @Override
    Id<Provider> getId();

    /**
     * What the provider is called.
     *
     * @return the title in each language
     */
    @NotBlankText
    @TidyTitle(groups = Advice.class)
    LocalizedText getTitle();

    /**
     * What there is to say about the provider.
     *
     * @return a text of any length; empty if not stated
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    Optional<LocalizedText> getDescription();

    /**
     * The network that the provider belongs to.
     *
     * @return a word of an open vocabulary, such as {@code it-cube}, {@code infinity} or {@code quantorium}; empty if
     *     none is stated
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    Optional<String> getNetwork();

    /**
     * The provider of which this one is a structural division.
     *
     * @return its id; empty if this one stands on its own
     */
    Optional<Id<Provider>> getParent();

    /**
     * The providers with which this one has a cooperation agreement.
     *
     * @return their ids; empty if none is stated
     */
    @NoDuplicates(groups = Advice.class)
    List<Id<Provider>> getPartners();

    /**
     * Where the provider is.
     *
     * @return a place; empty if not stated
     */
    @ValidPlace
    @TidyPlace(groups = Advice.class)
    Optional<Place> getLocation();

    /**
     * How to reach the provider.
     *
     * @return a contact; empty if not stated
     */
    @ValidContact
    @TidyContact(groups = Advice.class)
    Optional<Contact> getContact();

    /**
     * The web page of the provider.
     *
     * @return an absolute http or https URL, as published; empty if not stated
     */
    @AbsoluteUrl
    Optional<String> getUrl();

    /**
     * A builder for a provider.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a provider part by part. */
    final class Builder extends ImmutableProvider.Builder {

        Builder() {}

        /**
         * The identity of the provider.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder id(String id) {
            return id(Id.of(id));
        }

        /**
         * The provider of which this one is a structural division.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder parent(String id) {
            return parent(Id.of(id));
        }

        /**
         * Adds a provider with which this one has a cooperation agreement.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder addPartner(String id) {
            return addPartner(Id.of(id));
        }
    }
}
