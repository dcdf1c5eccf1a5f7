package io.github.programmecatalogue.search;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A part of what is said of a course, and how much a word counts there, from 0 to 1. */
enum TextPart {
    TITLE(1f, course -> Stream.of(course.getTitle())),
    KEYWORDS(.7f, course -> Stream.empty()) {
        @Override
        void forEach(Course course, BiConsumer<String, String> consumer) {
            course.getKeywords().forEach(keyword -> consumer.accept(ANY_LANGUAGE, keyword));
        }
    },
    SUMMARY(.5f, course -> course.getSummary().stream()),
    DESCRIPTION(.35f, course -> course.getDescription().stream());

    /** Stands for the language of what does not say it. */
    static final String ANY_LANGUAGE = "mul";

    private final float weight;
    private final Function<Course, Stream<LocalizedText>> texts;

    TextPart(float weight, Function<Course, Stream<LocalizedText>> texts) {
        this.weight = weight;
        this.texts = texts;
    }

    float weight() {
        return weight;
    }

    /** The field of the index that has the words. */
    String words() {
        return name();
    }

    /** The field of the index that has the stems of the words. */
    String stems() {
        return name() + " stems";
    }

    /** Gives each text of this part with its language. */
    void forEach(Course course, BiConsumer<String, String> consumer) {
        texts.apply(course).forEach(text -> text.forEach(consumer));
    }
}
