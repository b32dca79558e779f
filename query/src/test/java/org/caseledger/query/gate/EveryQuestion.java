package org.caseledger.query.gate;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Capacity;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every question the policy can be asked: each relation with each class of labels. */
record EveryQuestion(Relation reader, LabelClass label) {

    /** What a relation says yes or no to, read off the record: one more is asked about by itself. */
    static final List<RecordComponent> FACTS =
            Arrays.stream(Relation.class.getRecordComponents())
                    .filter(each -> each.getType() == boolean.class)
                    .toList();

    private static final List<LabelClass> LABELS = labels();

    static int count() {
        return Capacity.values().length * (1 << FACTS.size()) * LABELS.size();
    }

    static EveryQuestion at(int number) {
        int relation = number / LABELS.size();
        Capacity capacity = Capacity.values()[relation >> FACTS.size()];
        return new EveryQuestion(relation(capacity, relation), LABELS.get(number % LABELS.size()));
    }

    /** All of them when that many are wanted, or so many of them by chance. */
    static Stream<EveryQuestion> some(int wanted, long seed) {
        return wanted >= count()
                ? IntStream.range(0, count()).mapToObj(EveryQuestion::at)
                : new Random(seed).ints(wanted, 0, count()).mapToObj(EveryQuestion::at);
    }

    /** The same at home on an ordinary day: no emergency, and no use is suspended. */
    EveryQuestion onAnOrdinaryDay() {
        return new EveryQuestion(
                with(
                        with(with(reader, "inEmergency", false), "useSuspended", false),
                        "sameMunicipality",
                        true),
                label);
    }

    static Stream<Relation> relations() {
        return Arrays.stream(Capacity.values())
                .flatMap(capacity ->
                        IntStream.range(0, 1 << FACTS.size())
                                .mapToObj(bits -> relation(capacity, bits)));
    }

    static boolean is(Relation reader, String fact) {
        return FACTS.stream()
                .filter(each -> each.getName().equals(fact))
                .map(each -> value(reader, each))
                .findFirst()
                .orElseThrow();
    }

    static Relation with(Relation reader, String fact, boolean holds) {
        int bits = 0;
        for (int place = 0; place < FACTS.size(); place++) {
            RecordComponent each = FACTS.get(place);
            boolean set = each.getName().equals(fact) ? holds : value(reader, each);
            bits |= set ? 1 << place : 0;
        }
        return relation(reader.capacity(), bits);
    }

    private static Relation relation(Capacity capacity, int bits) {
        List<Object> values = new ArrayList<>(List.of(capacity));
        for (int place = 0; place < FACTS.size(); place++) {
            values.add((bits >> place & 1) == 1);
        }
        try {
            return (Relation)
                    Relation.class.getDeclaredConstructors()[0].newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean value(Relation reader, RecordComponent fact) {
        try {
            return (boolean) fact.getAccessor().invoke(reader);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<LabelClass> labels() {
        List<LabelClass> labels = new ArrayList<>();
        for (LegalBasis basis : LegalBasis.values()) {
            for (Sensitivity sensitivity : Sensitivity.values()) {
                labels.add(new LabelClass(basis, false, sensitivity, false));
                labels.add(new LabelClass(basis, true, sensitivity, false));
                labels.add(new LabelClass(basis, false, sensitivity, true));
            }
        }
        return labels;
    }
}
