package org.caseledger.command.http;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every act that the API offers, gathered from the pages of the streams. */
public final class TableOfActs {

    public static final List<Act> ALL =
            Stream.of(
                            DirectoryActs.ACTS,
                            WorkforceActs.ACTS,
                            ProfileActs.ACTS,
                            HouseholdActs.ACTS,
                            SafekeepingActs.ACTS,
                            ConsentActs.ACTS,
                            IntakeActs.ACTS,
                            OutreachActs.ACTS,
                            SupportCaseActs.ACTS,
                            ConferenceActs.ACTS,
                            DisclosureActs.ACTS,
                            CorrectionActs.ACTS,
                            ProgrammeActs.ACTS,
                            MigrationActs.ACTS,
                            SuccessionActs.ACTS,
                            SamePersonActs.ACTS,
                            EmergencyActs.ACTS,
                            SuspensionActs.ACTS,
                            DutyActs.ACTS)
                    .flatMap(Collection::stream)
                    .toList();

    private TableOfActs() {}
}
