package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.Contact;
import java.util.Optional;

/** Checks {@link TidyContact}. */
public final class TidyContactValidator extends ValueValidator<TidyContact> {

    /** For the validator factory. */
    public TidyContactValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof Contact contact)) {
            throw Violations.unexpected(value, "a Contact, or an Optional of one");
        }
        Optional<String> phone = contact.getPhone();
        if (phone.isPresent() && !WhiteSpace.isBlank(phone.get()) && Placeholders.contain(phone.get())) {
            violations.add("text_placeholder", PropertyPath.of("phone"));
        }
        Optional<String> email = contact.getEmail();
        if (email.isPresent() && !MailAddress.is(email.get())) {
            violations.add("email_malformed", PropertyPath.of("email"));
        }
    }
}
