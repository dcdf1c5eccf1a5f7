package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.Contact;
import java.util.Optional;

/** Checks {@link ValidContact}. */
public final class ValidContactValidator extends ValueValidator<ValidContact> {

    /** For the validator factory. */
    public ValidContactValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof Contact contact)) {
            throw Violations.unexpected(value, "a Contact, or an Optional of one");
        }
        Optional<String> phone = contact.getPhone();
        if (phone.isPresent() && WhiteSpace.isBlank(phone.get())) {
            violations.add("text_blank", PropertyPath.of("phone"));
        }
        Optional<String> url = contact.getUrl();
        if (url.isPresent() && !WebAddress.isAbsolute(url.get())) {
            violations.add("url_not_absolute", PropertyPath.of("url"));
        }
    }
}
