package org.caseledger.ops.forms;

import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.ops.forms.ActField.Choice;
import org.caseledger.query.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the ids in a form can be chosen from: only what the page of the file already showed. */
final class FileChoices implements Function<Class<?>, List<Choice>> {

    private static final String ALL = "all";

    private final Facts facts;
    private final @Nullable CaseFile file;
    private final FieldWords words;

    /**
     * @param file as it was shown to this reader; null where an act concerns no file
     */
    FileChoices(Facts facts, @Nullable CaseFile file, FieldWords words) {
        this.facts = facts;
        this.file = file;
        this.words = words;
    }

    @Override
    public List<Choice> apply(Class<?> type) {
        if (type == AgencyId.class) {
            return agencies();
        }
        if (type == StaffId.class) {
            return staff();
        }
        if (type == BodyId.class) {
            return bodies();
        }
        if (type == SittingId.class) {
            return sittings();
        }
        CaseFile shown = file;
        return shown == null ? List.of() : ofFile(type, shown);
    }

    private List<Choice> ofFile(Class<?> type, CaseFile shown) {
        if (type == PersonId.class) {
            return shown.members().stream()
                    .map(one -> new Choice(one.personId().toString(), one.name()))
                    .toList();
        }
        if (type == ConsentId.class) {
            return shown.consents().stream().map(FileChoices::consent).toList();
        }
        return type == ItemId.class ? items(new FileId(shown.fileId())) : List.of();
    }

    private static Choice consent(CaseFile.ConsentShown one) {
        return new Choice(
                one.consentId().toString(), one.person() + " " + one.purpose() + " " + one.state());
    }

    private List<Choice> items(FileId of) {
        return facts.findAll(ItemRegister.ITEM, Lookups.file(of)).stream()
                .map(item -> new Choice(item.key(), sitting(item.value().sittingId())))
                .toList();
    }

    private String sitting(SittingId id) {
        return facts.value(SittingRegister.SITTING, id.toString())
                .map(this::sitting)
                .orElse(id.toString());
    }

    private String sitting(SittingRegister.Sitting sitting) {
        String body =
                facts.value(BodyRegister.BODY, sitting.bodyId().toString())
                        .map(BodyRegister.Body::name)
                        .orElse("");
        return body + " 第" + sitting.number() + "回(" + sitting.heldOn() + ")";
    }

    private List<Choice> sittings() {
        return facts.findAll(BodyRegister.BODY, ALL).stream()
                .map(body -> BodyId.of(body.key()))
                .flatMap(
                        body -> facts.findAll(SittingRegister.SITTING, Lookups.body(body)).stream())
                .map(one -> new Choice(one.key(), sitting(one.value())))
                .toList();
    }

    private List<Choice> bodies() {
        return facts.findAll(BodyRegister.BODY, ALL).stream()
                .map(body -> new Choice(body.key(), body.value().name()))
                .toList();
    }

    private List<Choice> agencies() {
        return facts.findAll(AgencyRegister.AGENCY, ALL).stream()
                .map(agency -> new Choice(agency.key(), agency.value().name()))
                .toList();
    }

    private List<Choice> staff() {
        Map<String, String> agencies =
                agencies().stream().collect(Collectors.toMap(Choice::value, Choice::words));
        return facts.findAll(StaffRegister.STAFF, ALL).stream()
                .map(one -> new Choice(one.key(), post(one, agencies)))
                .toList();
    }

    private String post(Fact<StaffRegister.Post> one, Map<String, String> agencies) {
        String agency = agencies.getOrDefault(one.value().agencyId().toString(), "");
        return agency
                + " "
                + words.choice(one.value().capacity())
                + " "
                + one.key().substring(0, 8);
    }
}
