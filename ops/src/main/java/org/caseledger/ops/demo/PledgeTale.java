package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.MihonTown.CARE_MANAGER;
import static org.caseledger.ops.demo.MihonTown.JOB_ADVISER;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SOCIAL_WORKER;
import static org.caseledger.ops.demo.MihonTown.TEACHER;

import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.directory.PledgeSecrecy;
import org.caseledger.command.programme.ReviewFallback;
import org.caseledger.events.directory.PledgeForm;
import org.caseledger.events.emergency.AccessFinding;
import org.caseledger.events.register.FallbackKeys;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.PolicyText;

import java.time.LocalDate;
import java.util.stream.Stream;

/** How everybody of 見本市 pledged secrecy, and the policy that one approved was looked at. */
final class PledgeTale {

    private static final String TEXT = "守秘義務確認書 第1版";

    private PledgeTale() {}

    static LedgerCommand[] pledges(LocalDate on) {
        return Stream.of(
                        OFFICER,
                        DemonstrationUsers.COORDINATOR,
                        DemonstrationUsers.WORKER_A,
                        DemonstrationUsers.WORKER_B,
                        DemonstrationUsers.REVIEWER,
                        DemonstrationUsers.ANALYST,
                        TEACHER,
                        CARE_MANAGER,
                        JOB_ADVISER,
                        SOCIAL_WORKER)
                .map(staff ->
                        new PledgeSecrecy(
                                DemonstrationUsers.MUNICIPALITY,
                                staff,
                                TEXT,
                                PledgeForm.ON_PAPER,
                                on))
                .toArray(LedgerCommand[]::new);
    }

    static ReviewFallback looksAtThePolicy() {
        return new ReviewFallback(
                new ProgrammeEntryId(FallbackKeys.policy(PolicyText.shipped().id())),
                AccessFinding.WITHIN_THE_RULES,
                new Words("全文を読み、要綱に合うことを確かめた。"));
    }
}
