package io.github.programmecatalogue.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Counts findings by code, and keeps the first few of each in document order, in whatever order they come. */
final class Tally {

    private final int samplesPerRule;
    private final Map<String, OfCode> byCode = new TreeMap<>();

    Tally(int samplesPerRule) {
        this.samplesPerRule = samplesPerRule;
    }

    void add(Finding finding) {
        OfCode ofCode = ofCode(finding.getCode());
        ofCode.count++;
        ofCode.offer(finding);
    }

    void addAll(Tally other) {
        other.byCode.forEach((code, theirs) -> {
            OfCode ours = ofCode(code);
            ours.count += theirs.count;
            theirs.lastFirst.forEach(ours::offer);
        });
    }

    private OfCode ofCode(String code) {
        return byCode.computeIfAbsent(code, key -> new OfCode());
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        byCode.forEach((code, ofCode) -> counts.put(code, ofCode.count));
        return counts;
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
