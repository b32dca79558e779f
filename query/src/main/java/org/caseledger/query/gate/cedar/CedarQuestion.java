package org.caseledger.query.gate.cedar;

import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.value.CedarMap;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.Value;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Capacity;
import org.caseledger.query.gate.LabelClass;
import org.caseledger.query.gate.Relation;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The question of the read gate in the words of the policy's schema. */
final class CedarQuestion {

    private static final Map<Capacity, EntityUID> CAPACITIES =
            entities("Capacity", Capacity.class, Capacity::name);
    private static final Map<LegalBasis, EntityUID> BASES =
            entities("Basis", LegalBasis.class, LegalBasis::name);
    private static final EntityUID OPEN = entity("Action", "open");
    private static final EntityUID VALUE = entity("Value", "labelled");

    private CedarQuestion() {}

    static AuthorizationRequest of(Relation reader, LabelClass label) {
        return new AuthorizationRequest(
                CAPACITIES.get(reader.capacity()),
                OPEN,
                VALUE,
                Map.of("relation", relation(reader), "label", label(label)));
    }

    private static Value relation(Relation reader) {
        var facts = new CedarMap();
        facts.put("sameMunicipality", new PrimBool(reader.sameMunicipality()));
        facts.put("inOnFile", new PrimBool(reader.inOnFile()));
        facts.put("coordinates", new PrimBool(reader.coordinates()));
        facts.put("consentCovers", new PrimBool(reader.consentCovers()));
        facts.put("namedForItem", new PrimBool(reader.namedForItem()));
        facts.put("ownWords", new PrimBool(reader.ownWords()));
        facts.put("guarded", new PrimBool(reader.guarded()));
        facts.put("namedReader", new PrimBool(reader.namedReader()));
        facts.put("useSuspended", new PrimBool(reader.useSuspended()));
        facts.put("inEmergency", new PrimBool(reader.inEmergency()));
        return facts;
    }

    private static Value label(LabelClass label) {
        var facts = new CedarMap();
        facts.put("basis", BASES.get(label.basis()));
        facts.put("ofAnItem", new PrimBool(label.ofAnItem()));
        facts.put("sensitivity", new PrimLong((long) label.sensitivity().ordinal()));
        facts.put("staffName", new PrimBool(label.staffName()));
        return facts;
    }

    private static <E extends Enum<E>> Map<E, EntityUID> entities(
            String type, Class<E> all, Function<E, String> name) {
        Map<E, EntityUID> entities = new EnumMap<>(all);
        for (E each : all.getEnumConstants()) {
            entities.put(each, entity(type, name.apply(each)));
        }
        return entities;
    }

    private static EntityUID entity(String type, String id) {
        return new EntityUID(EntityTypeName.parse(type).orElseThrow(), id);
    }
}
