package org.caseledger.events.storage;

import org.caseledger.events.privacy.Envelope;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LabelId;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.privacy.Withheld;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import java.util.Map;
import java.util.UUID;

/** Writes labelled values as envelopes and reads them back sealed: the one place where sealing happens. */
final class LabelledModule extends SimpleModule {

    static final String EVENT_NAME = "ledger.event-name";
    static final String LABELS = "ledger.labels";

    @SuppressWarnings({"rawtypes", "unchecked"})
    LabelledModule(Sealing sealing) {
        addSerializer(Labelled.class, (StdSerializer) new Writer(sealing));
        addDeserializer(Labelled.class, (StdDeserializer) new Reader());
        addSerializer(Label.class, new NamedLabel());
    }

    private static final class Writer extends StdSerializer<Labelled<?>> {

        private final Sealing sealing;
        private final JsonMapper plain = LedgerJson.plain();

        Writer(Sealing sealing) {
            super(Labelled.class);
            this.sealing = sealing;
        }

        @Override
        public void serialize(Labelled<?> value, JsonGenerator out, SerializationContext context) {
            switch (value) {
                case Known<?> known -> out.writeString(seal(known, out, context).text());
                case Sealed<?>(Envelope envelope) -> out.writeString(envelope.text());
                case Withheld<?> _ ->
                        throw new IllegalStateException("a withheld value cannot be recorded");
            }
        }

        private Envelope seal(Known<?> known, JsonGenerator out, SerializationContext context) {
            Label label = known.label();
            keep(label, context);
            String field =
                    context.getAttribute(EVENT_NAME)
                            + out.streamWriteContext().pathAsPointer().toString();
            return sealing.seal(label, field, plain.writeValueAsBytes(known.value()));
        }
    }

    /** A label that an event speaks of is kept like those of its values: looks name it by its id. */
    private static final class NamedLabel extends StdSerializer<Label> {

        private final JsonMapper plain = LedgerJson.plain();

        NamedLabel() {
            super(Label.class);
        }

        @Override
        public void serialize(Label label, JsonGenerator out, SerializationContext context) {
            keep(label, context);
            out.writeRawValue(plain.writeValueAsString(label));
        }
    }

    @SuppressWarnings("unchecked")
    private static void keep(Label label, SerializationContext context) {
        if (context.getAttribute(LABELS) instanceof Map<?, ?> labels) {
            ((Map<UUID, Label>) labels).put(LabelId.of(label), label);
        }
    }

    private static final class Reader extends StdDeserializer<Labelled<?>> {

        Reader() {
            super(Labelled.class);
        }

        @Override
        public Labelled<?> deserialize(JsonParser in, DeserializationContext context) {
            return new Sealed<>(Envelope.parse(in.getString()));
        }
    }
}
