package org.caseledger.events.register;

import org.caseledger.events.directory.SharingAgreementConcluded;
import org.caseledger.events.directory.SharingAgreementEnded;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** The agreements on sharing information (情報共有協定・覚書). Key: agreement id. */
public final class AgreementRegister implements PlainRegister<AgreementRegister.Agreement> {

    public static final AgreementRegister AGREEMENT = new AgreementRegister();

    /** One agreement; {@code until} is its last day, earlier when it was ended. */
    public record Agreement(
            Set<AgencyId> parties, Set<DataKind> kinds, LocalDate from, LocalDate until) {

        public boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private AgreementRegister() {}

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public Class<Agreement> valueType() {
        return Agreement.class;
    }

    @Override
    public Set<String> keysTouchedBy(LedgerEvent recorded) {
        return switch (recorded) {
            case SharingAgreementConcluded event -> Set.of(event.agreementId().toString());
            case SharingAgreementEnded event -> Set.of(event.agreementId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Agreement after(@Nullable Agreement before, String key, LedgerEvent recorded) {
        return switch (recorded) {
            case SharingAgreementConcluded event ->
                    new Agreement(event.parties(), event.kinds(), event.from(), event.until());
            case SharingAgreementEnded event -> {
                Agreement was = PlainRegister.existing(before);
                yield new Agreement(was.parties, was.kinds, was.from, event.lastDay());
            }
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Agreement value) {
        return Set.of("all");
    }
}
