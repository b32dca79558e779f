package org.caseledger.query.rights;

import org.caseledger.events.profile.TextKind;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.PledgeRegister;
import org.caseledger.events.register.PledgeRegister.Pledge;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.register.TextRegister;
import org.caseledger.events.register.TextRegister.Text;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.sentences.OpenedPhrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Reads who has pledged secrecy by the text that is in force, through the gate. */
@Component
public class PledgeReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public PledgeReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    public PledgeState show(SignedIn reader, OutputPath path) {
        return gate.look(reader, path, ReadingPurpose.ADMINISTRATION, this::state);
    }

    private PledgeState state(Look look) {
        StaffId self = look.actor().staff();
        Pledge pledge = PledgeRegister.of(self, look.facts()).orElse(null);
        return new PledgeState(
                self.value(),
                look.actor().municipality().value(),
                newest(look.facts(), look.reader().today()),
                pledge == null ? null : pledge.textVersion(),
                pledge == null ? null : pledge.pledgedOn(),
                PledgeRegister.isWanted(self, look.facts(), look.reader().today()),
                look.actor().isMunicipalOfficer() ? everybody(look) : List.of(),
                look.position());
    }

    /** The version that began last of those in force; null while none is published. */
    private static @Nullable String newest(Facts facts, LocalDate day) {
        return TextRegister.inForce(facts, TextKind.SECRECY_NOTICE, day).stream()
                .max(Comparator.comparing(Text::validFrom))
                .map(Text::version)
                .orElse(null);
    }

    private List<PledgeState.One> everybody(Look look) {
        LocalDate today = look.reader().today();
        var directory = List.of(StreamIds.directory(look.actor().municipality()));
        var names = history.ofStreams(look.sql(), directory, look.position());
        var say = new OpenedPhrases(look, names);
        return look.facts().findAll(StaffRegister.STAFF, "all").stream()
                .flatMap(each ->
                        each.value().on(today).stream()
                                .map(post -> one(StaffId.of(each.key()), post, look, say)))
                .sorted(
                        Comparator.comparing((PledgeState.One one) -> !one.wanted())
                                .thenComparing(PledgeState.One::agency)
                                .thenComparing(PledgeState.One::name))
                .toList();
    }

    private static PledgeState.One one(
            StaffId staff, StaffRegister.Post post, Look look, OpenedPhrases say) {
        Pledge pledge = PledgeRegister.of(staff, look.facts()).orElse(null);
        return new PledgeState.One(
                staff.value(),
                say.staff(staff),
                say.agency(post.agencyId()),
                pledge == null ? null : pledge.textVersion(),
                pledge == null ? null : pledge.pledgedOn(),
                PledgeRegister.isWanted(staff, look.facts(), look.reader().today()));
    }
}
