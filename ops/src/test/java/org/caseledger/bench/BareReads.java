package org.caseledger.bench;

import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.query.casefile.CaseFileReading;
import org.caseledger.query.caseload.CaseloadReading;
import org.caseledger.query.gate.AccessPolicy;
import org.caseledger.query.gate.AuditTrail;
import org.caseledger.query.gate.LabelClass;
import org.caseledger.query.gate.LookRecord;
import org.caseledger.query.gate.PolicyRule;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.Relation;
import org.caseledger.query.gate.Ruling;
import org.caseledger.query.gate.Verdict;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.MunicipalityReads;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import java.time.Clock;
import java.util.List;

/** The same reads by a gate that permits everything and records nothing, for comparison only. */
final class BareReads {

    private final GenericApplicationContext parts = new GenericApplicationContext();

    BareReads(ApplicationContext ledger) {
        parts.setParent(ledger);
        parts.registerBean("readGate", ReadGate.class, () -> gate(ledger));
        parts.registerBean("caseFileReading", CaseFileReading.class);
        parts.registerBean("caseloadReading", CaseloadReading.class);
        parts.refresh();
    }

    private static ReadGate gate(ApplicationContext ledger) {
        var reads = ledger.getBean(MunicipalityReads.class);
        return new ReadGate(
                reads,
                ledger.getBean(LedgerHistory.class),
                ledger.getBean(Sealing.class),
                new NoTrail(reads),
                new PermitsAll(ledger.getBean(AccessPolicy.class)),
                ledger.getBean(Clock.class));
    }

    CaseFileReading file() {
        return parts.getBean(CaseFileReading.class);
    }

    CaseloadReading list() {
        return parts.getBean(CaseloadReading.class);
    }

    private static final class NoTrail extends AuditTrail {

        NoTrail(MunicipalityReads reads) {
            super(reads);
        }

        @Override
        public void record(MunicipalityCode municipality, List<LookRecord> looks) {
            // what recording costs is what is measured
        }
    }

    private record PermitsAll(AccessPolicy real) implements AccessPolicy {

        @Override
        public Verdict decide(Relation reader, LabelClass label) {
            return Verdict.of(Ruling.PERMITTED_MUNICIPAL_OFFICER);
        }

        @Override
        public void requireReady() {
            // it is always ready
        }

        @Override
        public String sha256() {
            return real.sha256();
        }

        @Override
        public List<PolicyRule> rules() {
            return List.of();
        }
    }
}
