"""The commands. What a command needs is imported when it runs, so that ``--help`` answers at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from ifnsbml._version import __version__
from ifnsbml.commands import completion
from ifnsbml.errors import IfnsbmlError

OK, NOT_ALL_PASS, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130

ClaimsOption = Annotated[
    Path | None,
    typer.Option("--claims", metavar="FOLDER", help="A folder of claim files, or one file; the review's by default."),
]
JobsOption = Annotated[
    int | None, typer.Option("--jobs", metavar="N", min=1, help="Processes to use; one for each core by default.")
]
OnlyOption = Annotated[
    list[str] | None,
    typer.Option("--only", metavar="ID", help="Only this claim. May be repeated.", autocompletion=completion.claim_ids),
]

app = typer.Typer(
    name="ifnsbml",
    help="Reference models of interferon signalling in SBML, and the claims that any model of it can be held against.",
    epilog="Exit code: 0 when all is well, 1 when a claim fails or none applies, 2 on bad input.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _examples(*lines: str) -> str:
    """The end of a command's help. The mark keeps the lines as they are."""
    return "\b\n" + "\n".join(["Examples:" if len(lines) > 1 else "Example:", *(f"  {line}" for line in lines)])


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"ifnsbml {__version__}")
        raise typer.Exit(OK)


@app.callback()
def _common(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


@app.command(
    epilog=_examples(
        "ifnsbml build",
        "ifnsbml build p38 mtor --formats sbml,svg --out models",
    )
)
def build(
    pathways: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATHWAY]...", help="Names of pathways; all by default.", autocompletion=completion.pathways
        ),
    ] = None,
    out: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="The folder to write to.")] = Path("sbml"),
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--formats",
            metavar="NAME,…",
            help="Only these files, as sbml or sbgn,svg, and what they are made from; the pathway's others go.",
        ),
    ] = None,
    jobs: JobsOption = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Do not list what was written.")] = False,
) -> None:
    """Build the bundle: every pathway in every format."""
    from ifnsbml.commands.build import run

    run(pathways or [], out, formats or [], jobs, quiet=quiet)


@app.command(
    epilog=_examples(
        "ifnsbml simulate type2_jak_stat --set IFN_gamma=1 --plot run.png",
        "ifnsbml simulate interferon --context lymphoid --set IFN_alpha=1 --set expression_STAT1=0 --csv run.csv",
    )
)
def simulate(
    model: Annotated[
        str, typer.Argument(help="An SBML file, or the name of a pathway.", autocompletion=completion.models)
    ],
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="ID=VALUE", help="Set an input, as IFN_gamma=1. May be repeated."),
    ] = None,
    context: Annotated[
        str | None,
        typer.Option(
            "--context", metavar="NAME", help="A named cell, as lymphoid.", autocompletion=completion.contexts
        ),
    ] = None,
    until: Annotated[
        float,
        typer.Option("--until", metavar="TIME", help="The end, in the model's own unit of time: minutes in ours."),
    ] = 240.0,
    points: Annotated[int, typer.Option("--points", metavar="N", help="Points of the time grid.")] = 241,
    observe: Annotated[
        list[str] | None,
        typer.Option("--observe", metavar="ID", help="What to record; all observables by default. May be repeated."),
    ] = None,
    plot: Annotated[
        Path | None, typer.Option("--plot", metavar="FILE", help="Draw the run to a .png, .svg or .pdf file.")
    ] = None,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help="Write the run as a table; - is standard output.")
    ] = None,
    rtol: Annotated[float, typer.Option("--rtol", metavar="X", help="Relative tolerance.")] = 1e-8,
    atol: Annotated[
        float | None,
        typer.Option(
            "--atol",
            metavar="X",
            help="Absolute tolerance, in the file's unit of concentration; by the size of each value by default.",
        ),
    ] = None,
    max_step: Annotated[
        float | None,
        typer.Option("--max-step", metavar="TIME", help="The integrator's longest step, in the model's unit of time."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show no table of the observables.")] = False,
) -> None:
    """Run a model and show what its observables do."""
    from ifnsbml.commands.simulate import run

    run(
        model,
        settings or [],
        context=context,
        until=until,
        points=points,
        observe=observe or [],
        plot=plot,
        csv=csv,
        rtol=rtol,
        atol=atol,
        max_step=max_step,
        quiet=quiet,
    )


@app.command(
    epilog=_examples(
        "ifnsbml validate --report report.html",
        "ifnsbml validate p38 --only P03 --json -",
        "ifnsbml validate their_model.xml --mapping their_mapping.yaml --report report.html",
        "ifnsbml validate crkl --ensemble 200 --seed 1",
        "ifnsbml validate mtor --mutants",
    )
)
def validate(
    models: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[MODEL]...",
            help="SBML files or names of pathways; the whole bundle by default.",
            autocompletion=completion.models,
        ),
    ] = None,
    claims: ClaimsOption = None,
    bundle: Annotated[
        Path | None,
        typer.Option("--bundle", metavar="FOLDER", help="A folder of pathways to use in place of the package's own."),
    ] = None,
    mapping: Annotated[
        str | None,
        typer.Option(
            "--mapping",
            metavar="FILE",
            help="What in somebody else's model stands for what claims name; a file, or the name of one of ours.",
            autocompletion=completion.mappings,
        ),
    ] = None,
    mutants: Annotated[
        bool, typer.Option("--mutants", help="Try models with one thing wrong: which does no claim notice?")
    ] = False,
    ensemble: Annotated[
        int | None, typer.Option("--ensemble", metavar="N", min=1, help="Also in N sets of parameters.")
    ] = None,
    seed: Annotated[
        int | None, typer.Option("--seed", metavar="N", min=0, help="Of the ensemble; 0 by default.")
    ] = None,
    spread: Annotated[
        float | None,
        typer.Option(
            "--spread", metavar="X", help="Parameters vary from 1/SPREAD to SPREAD times their value; 3 by default."
        ),
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with an ensemble that was interrupted.")] = False,
    dask: Annotated[
        str | None, typer.Option("--dask", metavar="ADDRESS", help="Work on the Dask cluster of this scheduler.")
    ] = None,
    folder: Annotated[
        Path | None,
        typer.Option(
            "--folder",
            metavar="FOLDER",
            help="For the ensemble's finished work and failing sets; ifnsbml-ensemble here.",
        ),
    ] = None,
    parameters: Annotated[
        Path | None,
        typer.Option("--parameters", metavar="FILE", help="Run with this parameter set, as an ensemble saved it."),
    ] = None,
    only: OnlyOption = None,
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write the report as JSON; - is standard output.")
    ] = None,
    html_file: Annotated[
        Path | None,
        typer.Option("--report", metavar="FILE", help="Write a page to look at, with curves; it opens from disk."),
    ] = None,
    jobs: JobsOption = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the summary and what does not pass.")] = False,
) -> None:
    """Hold models against the claims."""
    from ifnsbml.commands.ensemble import options
    from ifnsbml.commands.validate import run

    good = run(
        models or [],
        bundle=bundle,
        claims=claims,
        mapping=mapping,
        mutants=mutants,
        ensemble=options(ensemble, seed=seed, spread=spread, resume=resume, dask=dask, folder=folder),
        parameters=parameters,
        only=only or [],
        json_file=json_file,
        html_file=html_file,
        jobs=jobs,
        quiet=quiet,
    )
    raise typer.Exit(OK if good else NOT_ALL_PASS)


@app.command(
    short_help="Compare two models by what claims say.",
    epilog=_examples(
        "ifnsbml compare type2_jak_stat my_version.xml",
        "ifnsbml compare old.xml new.xml --only R03 --report differences.html",
        "ifnsbml compare theirs.xml others.xml --mapping-a a.yaml --mapping-b b.yaml",
    ),
)
def compare(
    before: Annotated[
        str, typer.Argument(metavar="A", help="A pathway or an SBML file.", autocompletion=completion.models)
    ],
    after: Annotated[
        str, typer.Argument(metavar="B", help="What it is compared with.", autocompletion=completion.models)
    ],
    mapping_a: Annotated[
        str | None,
        typer.Option("--mapping-a", metavar="M", help="The mapping of A.", autocompletion=completion.mappings),
    ] = None,
    mapping_b: Annotated[
        str | None,
        typer.Option("--mapping-b", metavar="M", help="The mapping of B.", autocompletion=completion.mappings),
    ] = None,
    claims: ClaimsOption = None,
    only: OnlyOption = None,
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write what differs as JSON; - is standard output.")
    ] = None,
    html_file: Annotated[
        Path | None, typer.Option("--report", metavar="FILE", help="Write a page with the curves of both models.")
    ] = None,
    jobs: JobsOption = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only which claims differ.")] = False,
) -> None:
    """Compare two models, or two versions of one, claim by claim and experiment by experiment."""
    from ifnsbml.commands.compare import run

    good = run(
        before,
        after,
        mappings=(mapping_a, mapping_b),
        claims=claims,
        only=only or [],
        json_file=json_file,
        html_file=html_file,
        jobs=jobs,
        quiet=quiet,
    )
    raise typer.Exit(OK if good else NOT_ALL_PASS)


@app.command(
    name="map",
    short_help="Draft a mapping for somebody else's model.",
    epilog=_examples(
        "ifnsbml map their_model.xml --out their_mapping.yaml",
    ),
)
def map_model(
    model: Annotated[str, typer.Argument(help="Somebody else's SBML file.")],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Write the draft here; standard output by default.")
    ] = None,
    claims: ClaimsOption = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the file that --out names.")] = False,
) -> None:
    """Draft a mapping for somebody else's model from its annotations and names."""
    from ifnsbml.commands.map import run

    run(model, out, claims, force=force)


@app.command(
    epilog=_examples(
        "ifnsbml claims",
        "ifnsbml claims P03",
        "ifnsbml claims --json claims.json",
    )
)
def claims(
    claim: Annotated[
        str | None,
        typer.Argument(
            metavar="[ID]", help="One claim, with its source and checks.", autocompletion=completion.claim_ids
        ),
    ] = None,
    folder: ClaimsOption = None,
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write them as JSON; - is standard output.")
    ] = None,
) -> None:
    """List the claims, or show one."""
    from ifnsbml.commands.claims import run

    run(claim, folder, json_file)


@app.command(
    short_help="Tell what each open hypothesis would change.",
    epilog=_examples(
        "ifnsbml hypotheses",
        "ifnsbml hypotheses hypothesis_MAPKAPK2_mRNA_stability --model p38 --json -",
    ),
)
def hypotheses(
    only: Annotated[
        list[str] | None,
        typer.Argument(metavar="[HYPOTHESIS]...", help="Switches to turn on; each of them by default."),
    ] = None,
    model: Annotated[
        str, typer.Option("--model", help="An SBML file, or the name of a pathway.", autocompletion=completion.models)
    ] = "interferon",
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write what was found as JSON; - is standard output.")
    ] = None,
    jobs: JobsOption = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="One line for each hypothesis.")] = False,
) -> None:
    """Tell what each open hypothesis would change, and which experiment would settle it."""
    from ifnsbml.commands.hypotheses import run

    run(model, only or [], jobs, json_file, quiet=quiet)


@app.command(
    short_help="Write a page in which a model runs.",
    epilog=_examples(
        "ifnsbml explore p38 --out p38.html",
    ),
)
def explore(
    model: Annotated[
        str,
        typer.Argument(
            metavar="[MODEL]", help="An SBML file, or the name of a pathway.", autocompletion=completion.models
        ),
    ] = "interferon",
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The page to write.")] = Path("explore.html"),
    claims: ClaimsOption = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Do not say what was written.")] = False,
) -> None:
    """Write a page with the pathway's map and the model, alive: it simulates in the browser."""
    from ifnsbml.commands.explore import run

    run(model, out, claims, quiet=quiet)


# The base of the usage errors: typer carries it inside or takes it from click, depending on its version.
_UsageErrors: type[Exception] = next(base for base in typer.BadParameter.__mro__ if base.__name__ == "ClickException")


def main(arguments: list[str] | None = None) -> int:
    """Run a command; every error of the user's is one message on standard error and exit code 2."""
    try:
        code = app(arguments, prog_name="ifnsbml", standalone_mode=False)
    except IfnsbmlError as error:
        return _complain(str(error))
    except _UsageErrors as error:
        return _complain(_usage(error))
    except (KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    except BrokenPipeError:
        # Whoever reads has seen enough; the interpreter must not complain about it on its way out.
        sys.stdout = None
        return OK
    if code == INTERRUPTED:
        sys.stderr.write("ifnsbml: interrupted\n")
    return code if isinstance(code, int) else OK


def _usage(error: BaseException) -> str:
    message = str(getattr(error, "format_message", lambda: error)())
    context = getattr(error, "ctx", None)
    where = getattr(context, "command_path", "ifnsbml")
    return f"{message} ('{where} --help' shows how it is used)"


def _complain(message: str) -> int:
    sys.stderr.write(f"ifnsbml: {message}\n")
    return BAD_INPUT


if __name__ == "__main__":
    sys.exit(main())
