package org.caseledger.query.review;

import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.query.sentences.Phrases;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether consent carried a disclosure: each person's own, held at that moment, with that circle. */
record ConsentBasis(Disclosure given, History history, Phrases say) {

    Optional<String> lacking() {
        if (given.stated().item() != null) {
            return everyone(Purpose.PLANNING).or(this::sittingLacking);
        }
        var stated =
                history.consents().stream()
                        .filter(consent -> consent.id().equals(given.stated().consent()))
                        .findFirst();
        if (stated.isEmpty()) {
            return Optional.of("根拠とする同意の記録がない。");
        }
        return lacking(stated.get()).or(() -> everyone(stated.get().purpose()));
    }

    private Optional<String> sittingLacking() {
        return new ItemBasis(given, history).lacking();
    }

    private Optional<String> everyone(Purpose purpose) {
        return given.subjects().stream()
                .flatMap(person -> lacking(person, purpose).stream())
                .findFirst();
    }

    /** Empty when one of the person's consents for that purpose carried it. */
    private Optional<String> lacking(PersonId person, Purpose purpose) {
        List<Optional<String>> verdicts =
                history.consentsOf(person).stream()
                        .filter(consent -> consent.purpose() == purpose)
                        .map(this::lacking)
                        .toList();
        if (verdicts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return verdicts.stream()
                .flatMap(Optional::stream)
                .reduce((_, latest) -> latest)
                .or(() -> Optional.of(say.person(person) + "の同意の記録がない。"));
    }

    private Optional<String> lacking(ConsentCourse consent) {
        ConsentCourse.Stand stand = consent.at(given.moment());
        String of = say.person(consent.personId()) + "の同意";
        return switch (stand.kind()) {
            case HELD -> outside(stand, of);
            case NOT_GIVEN -> Optional.of(of + "を得る前に行われた。");
            case RUN_OUT -> Optional.of(of + "の期限が過ぎた後に行われた。");
            case ENDED -> Optional.of(of + "が" + at(stand) + "で終わった後に行われた。");
            case RECORDED_LATER -> Optional.of(of + "が記録される前に行われた(同意の記録は" + at(stand) + ")。");
        };
    }

    private Optional<String> outside(ConsentCourse.Stand stand, String of) {
        return given.to().stream()
                .filter(agency -> !stand.circle().includes(agency))
                .findFirst()
                .map(agency -> of + "の共有範囲にない" + say.agency(agency) + "に伝わった。");
    }

    private static String at(ConsentCourse.Stand stand) {
        @Nullable Recorded<?> deciding = stand.deciding();
        return "第" + Objects.requireNonNull(deciding).position() + "号";
    }
}
