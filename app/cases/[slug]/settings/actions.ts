"use server";

import { z } from "zod";
import { caseEdit } from "@/lib/contracts/cases";
import { memberRef, newMember, roleChange } from "@/lib/contracts/members";
import { ruleSwitch } from "@/lib/contracts/suggestions";
import { defineCaseAction } from "@/lib/http/define-action";
import { switchRule } from "@/lib/services/assists/rule-rates";
import { editCase } from "@/lib/services/cases/edit-case";
import { removeDemo } from "@/lib/services/demo/remove-demo";
import { addMember } from "@/lib/services/members/add-member";
import { changeRole } from "@/lib/services/members/change-role";
import { removeMember } from "@/lib/services/members/remove-member";

export const editCaseAction = defineCaseAction({
  capability: "case.manage",
  input: caseEdit,
  run: ({ context, scope, input }) => editCase(context, scope, input),
});

export const addMemberAction = defineCaseAction({
  capability: "case.manage",
  input: newMember,
  run: ({ context, scope, input }) => addMember(context, scope, input),
});

export const changeRoleAction = defineCaseAction({
  capability: "case.manage",
  input: roleChange,
  run: ({ context, scope, input }) => changeRole(context, scope, input),
});

export const removeMemberAction = defineCaseAction({
  capability: "case.manage",
  input: memberRef,
  run: ({ context, scope, input }) => removeMember(context, scope, input.userId),
});

export const removeDemoAction = defineCaseAction({
  capability: "case.manage",
  input: z.strictObject({}),
  // Its pages cannot be rendered anew: there is no such case any more.
  refresh: false,
  run: ({ context, scope }) => removeDemo(context, scope),
});

export const switchRuleAction = defineCaseAction({
  capability: "case.manage",
  input: ruleSwitch,
  run: ({ context, scope, input }) => switchRule(context, scope, input),
});
