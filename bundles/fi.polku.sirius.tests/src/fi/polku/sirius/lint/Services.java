/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The services that a design registers. */
final class Services {

    private final List<Method> methods;

    private Services(List<Method> methods) {
        this.methods = methods;
    }

    static Services of(Design design) {
        return new Services(design.all("JavaExtension").flatMap(extension -> load(extension).stream())
                .flatMap(Services::methods).toList());
    }

    /** The class that an extension names. */
    static Optional<Class<?>> load(Part extension) {
        try {
            return Optional.of(Class.forName(extension.value("qualifiedClassName")));
        } catch (ClassNotFoundException missing) {
            return Optional.empty();
        }
    }

    static Stream<Method> methods(Class<?> owner) {
        return Arrays.stream(owner.getMethods()).filter(method -> method.getDeclaringClass() == owner)
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() > 0);
    }

    boolean isKnown(String name) {
        return methods.stream().anyMatch(method -> method.getName().equals(name));
    }

    /**
     * The service that fits a call. What is only known to be some object fits every element: Sirius looks at run time.
     *
     * @param arguments what is known of them, the receiver first
     */
    Optional<Method> fitting(String name, List<Class<?>> arguments) {
        return methods.stream().filter(method -> method.getName().equals(name) && fits(method, arguments)).findFirst();
    }

    private static boolean fits(Method method, List<Class<?>> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            Class<?> given = arguments.get(i);
            boolean isOpen = given == Object.class || given.isInterface() && given.isAssignableFrom(parameters[i]);
            if (!isOpen && !parameters[i].isAssignableFrom(given)) {
                return false;
            }
        }
        return true;
    }

    /** What a service gives: the class of its result, or of what a list holds. */
    static Class<?> result(Method method) {
        return method.getGenericReturnType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element ? element : method.getReturnType();
    }
}
