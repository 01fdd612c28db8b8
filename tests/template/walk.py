"""Walks executions through LocalStack's interpreter, as moto has it, with JSONata evaluated in Java.

In:  {"definition": text, "jars": path, "walks": [{"id", "input", "answers": [{"output"} or {"error"}, ...]}]}
Out: [{"id", "path": [names of states], "asked": [arguments of tasks]}]
"""

import json
import logging
import sys

import jpype
from moto.stepfunctions.parser.asl.component.common.error_name.custom_error_name import CustomErrorName
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import FailureEvent, FailureEventException
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name import StatesErrorName
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import StatesErrorNameType
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service import state_task_service
from moto.stepfunctions.parser.asl.eval import evaluation_details as details
from moto.stepfunctions.parser.asl.eval.environment import Environment
from moto.stepfunctions.parser.asl.jsonata import jsonata
from moto.stepfunctions.parser.backend.execution_worker import SyncExecutionWorker

# It would describe the whole state machine at each failure that a story has.
logging.disable(logging.CRITICAL)

told = json.load(sys.stdin)
jpype.startJVM(classpath=[told["jars"]])
Jsonata = jpype.JClass("com.dashjoin.jsonata.Jsonata")
mapper = jpype.JClass("com.fasterxml.jackson.databind.ObjectMapper")()


def evaluated(expression):
    """Moto leaves this part of LocalStack out."""
    return json.loads(str(mapper.writeValueAsString(Jsonata.jsonata(expression).evaluate(None))))


def answered(env, answer):
    """What the outside answered a task in the story, in the order of the tasks."""
    if "output" in answer:
        env.stack.append(answer["output"])
        return
    timed_out = answer["error"] == "States.Timeout"
    name = StatesErrorName(StatesErrorNameType.StatesTimeout) if timed_out else CustomErrorName(answer["error"])
    event = {"taskFailedEventDetails": {"error": answer["error"]}}
    raise FailureEventException(FailureEvent(env=env, error_name=name, event_type="TaskFailed", event_details=event))


jsonata._eval_jsonata = evaluated
Environment.is_mocked_mode = lambda self: True
Environment.get_current_mocked_response = lambda self: next(answers)
state_task_service.eval_mocked_response = lambda env, mocked_response: answered(env, mocked_response)
answers = iter([])

MACHINE = "arn:aws:states:eu-west-1:000000000000:stateMachine:amends"
ROLE = "arn:aws:iam::000000000000:role/amends"


class Nobody:
    def terminated(self):
        pass


def walked(walk):
    global answers
    answers = iter(walk["answers"])
    execution = MACHINE.replace("stateMachine", "execution") + ":" + walk["id"]
    worker = SyncExecutionWorker(
        details.EvaluationDetails(
            details.AWSExecutionDetails("000000000000", "eu-west-1", ROLE),
            details.ExecutionDetails(execution, walk["id"], ROLE, walk["input"], "2031-01-01T00:00:00.000Z"),
            details.StateMachineDetails(MACHINE, "amends", "STANDARD", told["definition"]),
        ),
        Nobody(),
        None,
        {},
    )
    worker.start()
    history = worker.env.event_manager.get_event_history()
    entered = [event["stateEnteredEventDetails"]["name"] for event in history if event["type"].endswith("StateEntered")]
    scheduled = [event["taskScheduledEventDetails"] for event in history if event["type"] == "TaskScheduled"]
    asked = [json.loads(event["parameters"]) for event in scheduled]
    return {"id": walk["id"], "path": entered, "asked": asked, "ended": history[-1]["type"].value}


print(json.dumps([walked(walk) for walk in told["walks"]]))
