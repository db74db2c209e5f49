/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/**
 * Icons of projects, markers and the wizards for files: {@code org.eclipse.ui.ide} has them and expects the application to
 * announce them. Without them its views show red squares.
 */
final class WorkspaceImages {

    private static final List<Map.Entry<String, String>> IMAGES = List.of(
            entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
            entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"),
            entry(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk"),
            entry(IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk"),
            entry(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk"),
            entry("IMG_OBJS_COMPLETE_TSK", "obj16/complete_tsk"),
            entry("IMG_OBJS_INCOMPLETE_TSK", "obj16/incomplete_tsk"),
            entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
            entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
            entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
            entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"),
            entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
            entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"),
            entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
            entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix"),
            entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz"),
            entry("IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz"),
            entry("IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz"),
            entry("IMG_WIZBAN_NEWFILE_WIZ", "wizban/newfile_wiz"),
            entry("IMG_WIZBAN_IMPORTDIR_WIZ", "wizban/importdir_wiz"),
            entry("IMG_WIZBAN_EXPORTDIR_WIZ", "wizban/exportdir_wiz"),
            entry("IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout"),
            entry("IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout"),
            entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
            entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"),
            entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
            entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
            entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"));

    private WorkspaceImages() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        for (var image : IMAGES) {
            configurer.declareImage(image.getKey(), ResourceLocator
                    .imageDescriptorFromBundle("org.eclipse.ui.ide", "icons/full/" + image.getValue() + ".svg")
                    .orElseGet(ImageDescriptor::getMissingImageDescriptor), true);
        }
    }
}
