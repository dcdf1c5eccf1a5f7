/**
 * Full-text search over the courses of a catalogue.
 *
 * <p>The only package that needs <a href="https://lucene.apache.org/">Apache Lucene</a> 9: {@code lucene-core} and {@code
 * lucene-analysis-common}, which are optional dependencies.
 */
@NullMarked
package io.github.programmecatalogue.search;

import org.jspecify.annotations.NullMarked;
