/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.store.ModelStore;
import fi.polku.testsupport.RandomModels;

/** Every kind of change that the commands make, with arguments picked from a model at random. */
enum Change {

    CREATE_ELEMENT {
        @Override
        Command of(Pick pick) {
            return Create.element(pick.domain, (Element) EcoreUtil.create(pick.concreteClass()), pick.any(Element.class));
        }
    },
    CREATE_AT {
        @Override
        Command of(Pick pick) {
            EClass type = pick.concreteClass();
            Element selected = pick.any(Element.class);
            return selected == null ? UnexecutableCommand.INSTANCE : Placement.of(selected, type)
                    .map(place -> Create.at(pick.domain, (Element) EcoreUtil.create(type), place))
                    .orElse(UnexecutableCommand.INSTANCE);
        }
    },
    CREATE_STAGE {
        @Override
        Command of(Pick pick) {
            Journey journey = pick.any(Journey.class);
            return journey == null ? UnexecutableCommand.INSTANCE : Create.stage(pick.domain, journey,
                    pick.from(Phase.VALUES), "New", pick.random.nextInt(journey.getStages().size() + 1));
        }
    },
    CREATE_ACTION {
        @Override
        Command of(Pick pick) {
            ServiceBlueprint blueprint = pick.any(ServiceBlueprint.class);
            return blueprint == null ? UnexecutableCommand.INSTANCE : Create.action(pick.domain, blueprint,
                    pick.from(BlueprintRow.VALUES), pick.orNull(blueprint.getColumns()), "New");
        }
    },
    CREATE_FLOW {
        @Override
        Command of(Pick pick) {
            return Create.flow(pick.domain, pick.any(BlueprintAction.class), pick.any(BlueprintAction.class));
        }
    },
    CONNECT_SOURCE {
        @Override
        Command of(Pick pick) {
            Flow flow = pick.any(Flow.class);
            return flow == null ? UnexecutableCommand.INSTANCE
                    : Connect.source(pick.domain, flow, pick.any(BlueprintAction.class));
        }
    },
    CONNECT_TARGET {
        @Override
        Command of(Pick pick) {
            Flow flow = pick.any(Flow.class);
            return flow == null ? UnexecutableCommand.INSTANCE
                    : Connect.target(pick.domain, flow, pick.any(BlueprintAction.class));
        }
    },
    MOVE_TOUCHPOINTS_TO_STAGE {
        @Override
        Command of(Pick pick) {
            Stage stage = pick.any(Stage.class);
            return stage == null ? UnexecutableCommand.INSTANCE
                    : new MoveTouchpoints(pick.domain, pick.some(Touchpoint.class), stage,
                            pick.orNull(stage.getTouchpoints()));
        }
    },
    MOVE_TOUCHPOINTS_TO_MOMENT {
        @Override
        Command of(Pick pick) {
            ServiceMoment moment = pick.any(ServiceMoment.class);
            return moment == null ? UnexecutableCommand.INSTANCE
                    : new MoveTouchpoints(pick.domain, pick.some(Touchpoint.class), moment,
                            pick.orNull(moment.getTouchpoints()));
        }
    },
    MOVE_STAGE {
        @Override
        Command of(Pick pick) {
            Stage stage = pick.any(Stage.class);
            return stage == null ? UnexecutableCommand.INSTANCE : new MoveStage(pick.domain, stage, pick.from(Phase.VALUES),
                    pick.orNull(((Journey) stage.eContainer()).getStages()));
        }
    },
    MOVE_ACTIONS {
        @Override
        Command of(Pick pick) {
            return new MoveActions(pick.domain, pick.some(BlueprintAction.class), pick.from(BlueprintRow.VALUES),
                    pick.any(BlueprintColumn.class), pick.random.nextBoolean() ? pick.any(BlueprintAction.class) : null);
        }
    },
    FEEL {
        @Override
        Command of(Pick pick) {
            Emotion emotion = pick.any(Emotion.class);
            return emotion == null ? UnexecutableCommand.INSTANCE : Feel.of(pick.domain, emotion, pick.height());
        }
    },
    FEEL_TARGET {
        @Override
        Command of(Pick pick) {
            Touchpoint touchpoint = pick.any(Touchpoint.class);
            return touchpoint == null ? UnexecutableCommand.INSTANCE
                    : Feel.target(pick.domain, touchpoint, pick.any(Persona.class), pick.height());
        }
    },
    FEEL_OBSERVED {
        @Override
        Command of(Pick pick) {
            Touchpoint touchpoint = pick.any(Touchpoint.class);
            return touchpoint == null ? UnexecutableCommand.INSTANCE
                    : Feel.observed(pick.domain, touchpoint, null, pick.height());
        }
    },
    DELETE {
        @Override
        Command of(Pick pick) {
            return Delete.of(pick.domain, pick.some(Element.class));
        }
    },
    DUPLICATE {
        @Override
        Command of(Pick pick) {
            return Paste.duplicate(pick.domain, pick.some(Element.class));
        }
    },
    PASTE {
        @Override
        Command of(Pick pick) {
            return Paste.into(pick.domain, pick.some(Element.class), pick.any(Element.class));
        }
    },
    PASTE_FROM_ANOTHER_MODEL {
        @Override
        Command of(Pick pick) {
            return Paste.into(pick.domain, pick.elsewhere().some(Element.class), pick.any(Element.class));
        }
    },
    ASSIGN {
        @Override
        Command of(Pick pick) {
            Element onto = pick.any(pick.from(List.of(Touchpoint.class, Journey.class, ServiceBlueprint.class,
                    BlueprintAction.class, Persona.class, Emotion.class)));
            List<? extends Element> given = pick.some(pick.from(List.of(Party.class, Metric.class, Channel.class,
                    Persona.class, Journey.class, Touchpoint.class, CustomerPromise.class)));
            return onto == null ? UnexecutableCommand.INSTANCE : Assign.of(pick.domain, given, onto)
                    .<Command>map(change -> change).orElse(UnexecutableCommand.INSTANCE);
        }
    },
    DRAG_AND_DROP {
        @Override
        Command of(Pick pick) {
            return DragAndDropCommand.create(pick.domain, pick.any(Element.class), pick.from(List.of(0.1f, 0.5f, 0.9f)),
                    DragAndDropFeedback.DROP_MOVE, DragAndDropFeedback.DROP_MOVE, pick.some(Element.class));
        }
    },
    SET {
        @Override
        Command of(Pick pick) {
            Touchpoint touchpoint = pick.any(Touchpoint.class);
            return touchpoint == null ? UnexecutableCommand.INSTANCE : new CompoundCommand(List.of(
                    SetCommand.create(pick.domain, touchpoint, Literals.ELEMENT__NAME, "Named"),
                    SetCommand.create(pick.domain, touchpoint, Literals.TOUCHPOINT__CHANNEL, SetCommand.UNSET_VALUE)));
        }
    },
    ADOPT {
        @Override
        Command of(Pick pick) {
            Journey journey = pick.any(Journey.class);
            Stage stage = ExperienceFactory.eINSTANCE.createStage();
            return journey == null ? UnexecutableCommand.INSTANCE : new Adopt(pick.domain)
                    .into(journey, Literals.JOURNEY__STAGES, stage)
                    .into(stage, Literals.STAGE__TOUCHPOINTS, ExperienceFactory.eINSTANCE.createTouchpoint());
        }
    },
    ADOPT_AGAIN {
        @Override
        Command of(Pick pick) {
            Touchpoint touchpoint = pick.any(Touchpoint.class);
            Touchpoint other = pick.any(Touchpoint.class);
            Persona persona = pick.any(Persona.class);
            if (touchpoint == null || other == touchpoint || persona == null) {
                return UnexecutableCommand.INSTANCE;
            }
            return new Adopt(pick.domain).set(touchpoint, Literals.ELEMENT__NAME, "Named")
                    .mention(touchpoint, Literals.ELEMENT__DESCRIPTION, "Mentioned.")
                    .link((Journey) pick.any(Journey.class), Literals.JOURNEY__PERSONAS, persona).without(other);
        }
    },
    BECOME {
        @Override
        Command of(Pick pick) {
            return new Become(pick.model, pick.version());
        }
    };

    /** @return may be one that can't be executed, never null */
    abstract Command of(Pick pick);

    /** Picks things at random. */
    static final class Pick {

        private final EditingDomain domain;
        private final ExperienceModel model;
        private final Random random;

        Pick(EditingDomain domain, ExperienceModel model, long seed) {
            this.domain = domain;
            this.model = model;
            this.random = new Random(seed);
        }

        private Pick elsewhere() {
            return new Pick(domain, RandomModels.any(random.nextLong(), 60), random.nextLong());
        }

        /** The model a few changes later, or now and then something else altogether. */
        private ExperienceModel version() {
            ExperienceModel version = random.nextInt(5) == 0 ? RandomModels.any(random.nextLong(), 60) : EcoreUtil.copy(model);
            ModelStore.create(version, Path.of("any.polku").toAbsolutePath());
            Pick other = new Pick(domain, version, random.nextLong());
            for (int n = random.nextInt(4); n >= 0; n--) {
                Command change = values()[random.nextInt(BECOME.ordinal())].of(other);
                if (change.canExecute()) {
                    change.execute();
                }
            }
            return version;
        }

        private double height() {
            return random.nextDouble() * 2.4 - 1.2;
        }

        private <T> T from(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private <T> T orNull(List<T> list) {
            int index = random.nextInt(list.size() + 1);
            return index == list.size() ? null : list.get(index);
        }

        /** One of the model's, null when it has none; never the model itself. */
        private <T extends EObject> T any(Class<T> type) {
            List<T> all = all(type, any -> true);
            return all.isEmpty() ? null : from(all);
        }

        /** One to four different ones, none when the model has none. */
        private <T extends EObject> List<T> some(Class<T> type) {
            T first = any(type);
            if (first == null) {
                return List.of();
            }
            List<T> some = new ArrayList<>(List.of(first));
            for (int n = random.nextInt(4); n > 0; n--) {
                List<T> others = all(type, one -> one.eClass() == first.eClass() && !some.contains(one));
                if (!others.isEmpty()) {
                    some.add(from(others));
                }
            }
            return some;
        }

        private <T extends EObject> List<T> all(Class<T> type, Predicate<T> wanted) {
            List<T> all = new ArrayList<>();
            model.eAllContents().forEachRemaining(one -> {
                if (type.isInstance(one) && wanted.test(type.cast(one))) {
                    all.add(type.cast(one));
                }
            });
            return all;
        }

        private EClass concreteClass() {
            return from(ExperiencePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                    .map(EClass.class::cast).filter(type -> !type.isAbstract() && !type.isInterface()).toList());
        }
    }
}
