package org.caseledger.query.misuse;

import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.CircleRegister;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ties of a town, as its registers know them now and its ledger tells of the month. */
final class TownTies implements Ties {

    private final Look look;
    private final LedgerHistory history;
    private final Set<StaffId> recorders = new HashSet<>();
    private final Set<String> recorded = new HashSet<>();
    private final Map<StaffId, Labelled<Words>> names = new HashMap<>();

    /**
     * @param directory the lines of the directory
     * @param ofMonth what was recorded in the month
     */
    TownTies(
            Look look,
            LedgerHistory history,
            List<LedgerLine> directory,
            List<LedgerLine> ofMonth) {
        this.look = look;
        this.history = history;
        for (LedgerLine line : directory) {
            if (line.event() instanceof StaffRegistered registered) {
                names.put(registered.staffId(), registered.name());
            }
        }
        for (LedgerLine line : ofMonth) {
            StaffId who = line.actor().staff();
            recorders.add(who);
            line.event().file().ifPresent(file -> recorded.add(who + "/" + file));
        }
    }

    /** The numbers of this town: by how many work in it, and as its profile sets them. */
    static Thresholds thresholds(Look look) {
        int staff = look.facts().findAll(StaffRegister.STAFF, "all").size();
        var profile = ProfileRegister.on(look.facts(), look.reader().today());
        return new Thresholds(staff, profile.number(ProfileSetting.LOOK_REVIEW_PERCENT));
    }

    @Override
    public Tie of(AgencyId organisation, FileId file) {
        List<CircleRegister.InOn> ties =
                look.facts().values(CircleRegister.CIRCLE, Lookups.file(file)).stream()
                        .filter(in -> in.agencyId().equals(organisation))
                        .toList();
        if (ties.isEmpty()) {
            return FileCircle.isNew(file, look.facts()) ? Tie.IN : Tie.NEVER;
        }
        return ties.stream().anyMatch(CircleRegister.InOn::now) ? Tie.IN : Tie.WAS_IN;
    }

    @Override
    public boolean recordedIn(StaffId staff, FileId file) {
        return recorded.contains(staff + "/" + file);
    }

    @Override
    public boolean recordedAnything(StaffId staff) {
        return recorders.contains(staff);
    }

    @Override
    public boolean isNamedAlike(StaffId staff, FileId file) {
        Labelled<Words> name = names.get(staff);
        return name != null
                && history.ofFile(look.sql(), file, look.position()).stream()
                        .map(LedgerLine::event)
                        .filter(MemberAdded.class::isInstance)
                        .map(event -> ((MemberAdded) event).name())
                        .anyMatch(each -> look.haveSameSurname(name, each));
    }
}
