package io.github.programmecatalogue.value;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to reach an organisation: phone, e-mail, web page; at least one of them. It holds no person's name.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Contact permits ImmutableContact {

    /**
     * The telephone number, as published.
     *
     * @return such as {@code +7 812 000-00-00}; empty if not stated
     */
    Optional<String> getPhone();

    /**
     * The e-mail address.
     *
     * @return an address; empty if not stated
     */
    Optional<String> getEmail();

    /**
     * The web page.
     *
     * @return an absolute http or https URL; empty if not stated
     */
    Optional<String> getUrl();

    /**
     * A builder for a contact.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contact part by part. */
    final class Builder extends ImmutableContact.Builder {

        Builder() {}

        /**
         * The contact.
         *
         * @return a new contact
         * @throws IllegalArgumentException if nothing is stated
         */
        @Override
        public Contact build() {
            Contact contact = super.build();
            if (contact.getPhone().isEmpty()
                    && contact.getEmail().isEmpty()
                    && contact.getUrl().isEmpty()) {
                throw new IllegalArgumentException("A contact must have a phone, an e-mail or a URL");
            }
            return contact;
        }
    }
}
