package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import io.github.programmecatalogue.value.Workload;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The offending value behind a path. */
final class Evidence {

    private Evidence() {}

    /** What stands at the end of some steps from a value on; as far as they lead. */
    static Object at(@Nullable Object value, List<PropertyPath.Step> steps) {
        Object present = unwrap(value);
        for (PropertyPath.Step step : steps) {
            Object next = present == null ? null : unwrap(next(present, step));
            if (next == null) {
                break;
            }
            present = next;
        }
        return present == null ? "" : present;
    }

    private static @Nullable Object unwrap(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return value;
    }

    private static @Nullable Object next(Object value, PropertyPath.Step step) {
        if (step instanceof PropertyPath.Index index) {
            return value instanceof List<?> list ? list.get(index.index()) : null;
        }
        if (step instanceof PropertyPath.Key key) {
            return value instanceof LocalizedText text ? text.find(Locale.forLanguageTag(key.key())) : null;
        }
        return property(value, step.token());
    }

    private static Object property(Object value, String name) {
        if (value instanceof Place place) {
            return switch (name) {
                case "name" -> place.getName();
                case "address" -> place.getAddress();
                case "region" -> place.getRegion();
                case "latitude" -> place.getLatitude();
                case "longitude" -> place.getLongitude();
                default -> throw unknown(name, value);
            };
        }
        if (value instanceof Workload workload) {
            return switch (name) {
                case "hours" -> workload.getHours();
                case "hoursPerWeek" -> workload.getHoursPerWeek();
                case "weeks" -> workload.getWeeks();
                default -> throw unknown(name, value);
            };
        }
        if (value instanceof Price price) {
            return switch (name) {
                case "amount" -> price.getAmount();
                case "amountTo" -> price.getAmountTo();
                case "label" -> price.getLabel();
                default -> throw unknown(name, value);
            };
        }
        if (value instanceof Contact contact) {
            return switch (name) {
                case "phone" -> contact.getPhone();
                case "email" -> contact.getEmail();
                case "url" -> contact.getUrl();
                default -> throw unknown(name, value);
            };
        }
        if (value instanceof DateRange range) {
            return switch (name) {
                case "from" -> range.getFrom();
                case "to" -> range.getTo();
                default -> throw unknown(name, value);
            };
        }
        if (value instanceof CompetencyLevel level && name.equals("proficiency")) {
            return level.getProficiency();
        }
        if (value instanceof Prerequisite prerequisite && name.equals("anyOf")) {
            return prerequisite.getAnyOf();
        }
        if (value instanceof Session session && name.equals("date")) {
            return session.getDate();
        }
        throw unknown(name, value);
    }

    private static IllegalArgumentException unknown(String name, Object value) {
        return new IllegalArgumentException("Evidence must be a property that constraints report: " + name + " of "
                + value.getClass().getSimpleName());
    }
}
