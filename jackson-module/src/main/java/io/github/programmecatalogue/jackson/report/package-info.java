/**
 * Reports in the formats that people and programs read: text for a terminal, HTML, JSON, and SARIF.
 *
 * <p>{@link io.github.programmecatalogue.jackson.report.ReportWriter} is where to begin.
 */
@NullMarked
package io.github.programmecatalogue.jackson.report;

import org.jspecify.annotations.NullMarked;
