package io.github.programmecatalogue.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Counts findings by code and by severity, and keeps the first few of each in document order, in whatever order they come. */
final class Tally {

    private final int samplesPerRule;
    private final Map<String, OfCode> byCode = new HashMap<>();
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);

    Tally(int samplesPerRule) {
        this.samplesPerRule = samplesPerRule;
    }

    /** Adds a finding that stands for a number of its kind. */
    void add(Finding finding, int times) {
        count(finding.getCode(), finding.getSeverity(), times);
        ofCode(finding.getCode()).offer(finding);
    }

    /** Counts findings without one that shows them. */
    void count(String code, Severity severity, int times) {
        ofCode(code).count += times;
        bySeverity.merge(severity, (long) times, Long::sum);
    }

    /** Whether a finding at a place might be kept; of very many, most are better not even made. */
    boolean mayKeep(String code, Position position) {
        return ofCode(code).mayKeep(position);
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

        private boolean mayKeep(Position position) {
            Finding last = lastFirst.size() < samplesPerRule ? null : lastFirst.peek();
            return last == null ? samplesPerRule > 0 : last.comesNotBefore(position);
        }

        private void offer(Finding finding) {
            lastFirst.add(finding);
            if (lastFirst.size() > samplesPerRule) {
                lastFirst.remove();
            }
        }
    }
}
