package io.github.programmecatalogue.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Counts findings by code and by severity, and keeps the first few of each in document order, in whatever order they come. */
final class Tally {

    private final int samplesPerRule;
    private final Map<String, OfCode> byCode = new TreeMap<>();
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);

    Tally(int samplesPerRule) {
        this.samplesPerRule = samplesPerRule;
    }

    /** Adds a finding that stands for a number of its kind. */
    void add(Finding finding, int times) {
        OfCode ofCode = ofCode(finding.getCode());
        ofCode.count += times;
        ofCode.offer(finding);
        bySeverity.merge(finding.getSeverity(), (long) times, Long::sum);
    }

    void addAll(Tally other) {
        other.byCode.forEach((code, theirs) -> {
            OfCode ours = ofCode(code);
            ours.count += theirs.count;
            theirs.lastFirst.forEach(ours::offer);
        });
        other.bySeverity.forEach((severity, count) -> bySeverity.merge(severity, count, Long::sum));
    }

    private OfCode ofCode(String code) {
        return byCode.computeIfAbsent(code, key -> new OfCode());
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        byCode.forEach((code, ofCode) -> counts.put(code, ofCode.count));
        return counts;
    }

    /** Not to be had from those by code: of one code, what is foreseen is less bad than the rest. */
    Map<Severity, Long> severities() {
        return bySeverity;
    }

    List<Finding> samples() {
        List<Finding> samples = new ArrayList<>();
        byCode.values().forEach(ofCode -> samples.addAll(ofCode.lastFirst));
        Collections.sort(samples);
        return samples;
    }

    private final class OfCode {

        private final PriorityQueue<Finding> lastFirst = new PriorityQueue<>(Collections.reverseOrder());
        private long count;

        private void offer(Finding finding) {
            lastFirst.add(finding);
            if (lastFirst.size() > samplesPerRule) {
                lastFirst.remove();
            }
        }
    }
}
