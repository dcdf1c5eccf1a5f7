package org.example.school

import io.github.programmecatalogue.model.Course
import io.github.programmecatalogue.value.LocalizedText

/** Does not compile: a title is never null, so that nobody may give one that is. */
fun untitled(): Course = Course.builder().id("robotics").title(null).build()

/** Nor does this: a text is never null either. */
fun wordless(): LocalizedText = LocalizedText.of("en", null)
