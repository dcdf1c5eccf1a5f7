package io.github.programmecatalogue.constraint;

import java.util.List;

/** Checks {@link AbsoluteUrl}. */
public final class AbsoluteUrlValidator extends ValueValidator<AbsoluteUrl> {

    /** For the validator factory. */
    public AbsoluteUrlValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                if (element != null && !isAbsolute(element)) {
                    violations.add("url_not_absolute", PropertyPath.of(i));
                }
            }
        } else if (!isAbsolute(value)) {
            violations.add("url_not_absolute");
        }
    }

    private static boolean isAbsolute(Object value) {
        if (!(value instanceof String url)) {
            throw Violations.unexpected(value, "a String, or an Optional or List of Strings");
        }
        return WebAddress.isAbsolute(url);
    }
}
